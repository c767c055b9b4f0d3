namespace PiecesGen.Architecture.Tests;

internal enum DeclaredKind
{
    Type,
    Method,
    Constant,
    Other,
}
