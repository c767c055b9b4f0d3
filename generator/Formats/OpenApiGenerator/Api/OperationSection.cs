using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.OpenApiGenerator.Tables;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Api;

/// <summary>The sections of a page that describe one operation.</summary>
/// <param name="Name">The operation's name as the heading gives it.</param>
/// <param name="Intro">The section under the operation's own heading.</param>
/// <param name="Parts">The sections below.</param>
/// <param name="Row">Its row in the method table: the one of exactly this name, else the first of the same name but for case and separators.</param>
internal sealed record OperationSection(Located<string> Name, PageSection Intro, EquatableArray<OperationPart> Parts, MethodRow? Row)
{
    /// <summary>The first part of a kind, or null.</summary>
    public PageSection? Find(PartKind kind) => Parts.Find(part => part.Kind == kind)?.Section;
}

/// <summary>What stands between an operation's heading and its first part.</summary>
/// <param name="Line">Method and path where the section itself repeats them, e.g. <c>/distributions [GET]</c>.</param>
internal sealed record OperationIntro(RequestLine? Line, Located<string>? Description);
