namespace PiecesGen.Tool.OpenApi;

/// <summary>A written document.</summary>
/// <param name="LeftOut">What of the model an OpenAPI document cannot say, a sentence each.</param>
internal sealed record ExportResult(byte[] Document, IReadOnlyList<string> LeftOut);
