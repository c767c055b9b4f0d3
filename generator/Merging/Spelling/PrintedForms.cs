namespace PiecesGen.Generator.Merging.Spelling;

/// <summary>The forms in which one source prints its names; null where it prints them as they are on the wire.</summary>
internal sealed record PrintedForms(string Source, NameForm? Parameters, NameForm? Properties);
