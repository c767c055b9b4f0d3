using PiecesGen.Generator.Merging;

string version = typeof(ModelMerger).Assembly.GetName().Version!.ToString(3);
await Console.Error.WriteLineAsync($"piecesgen {version}: no commands yet. The generator runs inside the compiler; see README.md.");
return 2;
