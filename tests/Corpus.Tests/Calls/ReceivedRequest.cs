namespace PiecesGen.Corpus.Tests.Calls;

/// <summary>What the server received: the target as it stood on the wire, all headers, the bytes of the body.</summary>
internal sealed record ReceivedRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body);
