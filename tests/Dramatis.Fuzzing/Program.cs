return Dramatis.Fuzzing.FuzzCommand.Run(args);
