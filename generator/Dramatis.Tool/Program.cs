using Dramatis.Tool;

return DramatisCommand.Run(args, Console.Out, Console.Error);
