using Dramatis.Tool;

return StandardOutput.Use(output => DramatisCommand.Run(args, output, Console.Error), Console.Error);
