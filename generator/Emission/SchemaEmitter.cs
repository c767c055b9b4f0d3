using System;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits a schema as the type it is.</summary>
internal static class SchemaEmitter
{
    public static SourceFile Emit(NamedSchema schema) => schema switch
    {
        NamedRecord record => RecordEmitter.Emit(record),
        NamedEnum @enum => EnumEmitter.Emit(@enum),
        _ => throw new InvalidOperationException($"A schema of an unknown kind: {schema.GetType()}."),
    };
}
