using Dramatis.Tool;
using Dramatis.Tool.Output;

return StandardOutput.Use(output => DramatisCommand.Run(args, output, Console.Error), Console.Error);
