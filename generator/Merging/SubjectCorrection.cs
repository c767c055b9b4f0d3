using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Merging;

/// <summary>What a corrections page says about a model and its properties, or about an operation and its parameters.</summary>
/// <param name="page">The corrections page.</param>
/// <param name="name">The subject, in the spelling of any dialect.</param>
/// <param name="facts">What is said about it.</param>
/// <param name="members">What is said about its properties or parameters.</param>
internal sealed class SubjectCorrection<TFacts>(CorrectionsPageFacts page, Stated<string> name, TFacts facts, MemberCorrections members)
    : Correction<TFacts>(page, facts)
{
    public Stated<string> Name => name;

    public MemberCorrections Members => members;
}
