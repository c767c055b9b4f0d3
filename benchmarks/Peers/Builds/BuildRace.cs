using System.Globalization;
using PiecesGen.Benchmarks.Clients.Measuring;

namespace PiecesGen.Benchmarks.Peers.Builds;

/// <summary>Builds a project of each client in turn, round by round, and prints what the builds make and what they take.</summary>
internal static class BuildRace
{
    /// <param name="rounds">None: prints what is made.</param>
    public static void Print(int rounds) => With(projects =>
    {
        // The first builds keep what they generate, and warm up.
        PrintSizes(projects);
        var clean = projects.Select(_ => new List<Sample>(rounds)).ToList();
        var touched = projects.Select(_ => new List<Sample>(rounds)).ToList();
        for (int round = 0; round < rounds; round++)
        {
            for (int turn = 0; turn < projects.Count; turn++)
            {
                int index = (round + turn) % projects.Count;
                clean[index].Add(projects[index].BuildClean());
                touched[index].Add(projects[index].BuildTouched());
            }
        }

        if (rounds > 0)
        {
            Print("clean build", projects, clean);
            Print("build after an edit elsewhere", projects, touched);
        }
    });

    private static void PrintSizes(IReadOnlyList<BuiltProject> projects)
    {
        Console.WriteLine();
        Console.WriteLine("| client | C# | assembly | methods | their IL |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (BuiltProject project in projects)
        {
            long sources = project.Sources();
            var size = AssemblySize.From(project.Assembly);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {project.Name} | {sources / 1024.0:N0} KB | {size.Bytes / 1024.0:N0} KB | {size.Methods:N0} | {size.IntermediateBytes / 1024.0:N0} KB |"));
        }
    }

    private static void With(Action<IReadOnlyList<BuiltProject>> race)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("piecesgen-builds-");
        try
        {
            race(BuiltProjects.Write(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Print(string title, IReadOnlyList<BuiltProject> projects, List<List<Sample>> samples) =>
        ResultTable.Print(title, [.. projects.Select((project, index) => Sample.Summarise(project.Name, samples[index], samples[0]))], "memory");
}
