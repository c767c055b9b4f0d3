using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PiecesGen.Benchmarks.Peers;

/// <summary>How much the compiler makes of each generated client.</summary>
internal static class Sizes
{
    public static void Print()
    {
        Console.WriteLine();
        Console.WriteLine("| client | assembly | methods | their IL |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        Print("PiecesGen", typeof(PiecesOs.PiecesOsClient).Assembly);
        Print("NSwag", typeof(PeerNSwag.NSwagClient).Assembly);
        Print("Kiota", typeof(PeerKiota.KiotaClient).Assembly);
    }

    private static void Print(string name, Assembly client)
    {
        using FileStream file = File.OpenRead(client.Location);
        using var assembly = new PEReader(file);
        MetadataReader metadata = assembly.GetMetadataReader();
        long il = 0;
        foreach (MethodDefinitionHandle handle in metadata.MethodDefinitions)
        {
            int address = metadata.GetMethodDefinition(handle).RelativeVirtualAddress;
            il += address == 0 ? 0 : assembly.GetMethodBody(address).Size;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {file.Length / 1024.0:N0} KB | {metadata.MethodDefinitions.Count:N0} | {il / 1024.0:N0} KB |"));
    }
}
