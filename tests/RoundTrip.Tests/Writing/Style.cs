using PiecesGen.RoundTrip.Tests.Models;

namespace PiecesGen.RoundTrip.Tests.Writing;

/// <summary>The habits in which pages of one presentation differ without saying anything by it.</summary>
/// <param name="HeaderPipes">Outer pipes of headers and delimiter rows.</param>
/// <param name="RowPipes">Outer pipes of rows.</param>
/// <param name="UsesEntities">Entities where a backslash would do.</param>
/// <param name="IsTight">No empty line between a heading and its table.</param>
/// <param name="IsCrLf">Windows line ends.</param>
/// <param name="IsOld">As earlier versions of the generators wrote.</param>
/// <param name="LeavesPipes">On GitHub: pipes in cells as they are, as OpenAPI Generator leaves them.</param>
/// <param name="SpacesTitles">Titles of several words for names of one.</param>
internal sealed record Style(
    OuterPipes HeaderPipes = OuterPipes.None,
    OuterPipes RowPipes = OuterPipes.None,
    bool UsesEntities = false,
    bool IsTight = false,
    bool IsCrLf = false,
    bool IsOld = false,
    bool SpacesTitles = false,
    bool LeavesPipes = false)
{
    private static readonly OuterPipes[] s_headerPipes = [OuterPipes.None, OuterPipes.Both, OuterPipes.Leading];

    public static Style Make(Choices choices) => new(
        choices.From(s_headerPipes),
        choices.From(Enum.GetValues<OuterPipes>()),
        choices.OneIn(2),
        choices.OneIn(3),
        choices.OneIn(5),
        choices.OneIn(3),
        choices.OneIn(2),
        choices.OneIn(3));

    /// <summary>The same with one habit less.</summary>
    public IEnumerable<Style> Plainer() => new[]
    {
        this with { HeaderPipes = OuterPipes.None },
        this with { RowPipes = OuterPipes.None },
        this with { UsesEntities = false },
        this with { IsTight = false },
        this with { IsCrLf = false },
        this with { IsOld = false },
        this with { SpacesTitles = false },
        this with { LeavesPipes = false },
    }.Where(style => style != this);
}
