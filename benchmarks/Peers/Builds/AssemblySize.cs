using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PiecesGen.Benchmarks.Peers.Builds;

/// <summary>How much the compiler makes of a client.</summary>
/// <param name="Bytes">The assembly.</param>
/// <param name="IntermediateBytes">The IL of its methods.</param>
internal sealed record AssemblySize(long Bytes, int Methods, long IntermediateBytes)
{
    public static AssemblySize From(string path)
    {
        using FileStream file = File.OpenRead(path);
        using var assembly = new PEReader(file);
        MetadataReader metadata = assembly.GetMetadataReader();
        long il = 0;
        foreach (MethodDefinitionHandle handle in metadata.MethodDefinitions)
        {
            int address = metadata.GetMethodDefinition(handle).RelativeVirtualAddress;
            il += address == 0 ? 0 : assembly.GetMethodBody(address).Size;
        }

        return new AssemblySize(file.Length, metadata.MethodDefinitions.Count, il);
    }
}
