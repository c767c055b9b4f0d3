namespace PiecesGen.Json;

/// <summary>In which way a JSON text is not as the docs say.</summary>
internal enum JsonDriftKind
{
    UnknownProperty,
    UnexpectedType,
    UnknownEnumValue,
    MissingProperty,
}
