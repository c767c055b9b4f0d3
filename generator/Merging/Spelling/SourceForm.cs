using System.Collections.Generic;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Spelling;

/// <summary>
/// Tells the form in which a source prints all its names. A generator that recases names recases every one of them, so a
/// source that shows two forms prints names as they are on the wire, unless prose spells most of them otherwise.
/// </summary>
internal static class SourceForm
{
    /// <summary>The one form; <see cref="NameForm.Plain"/> where no name tells; null where the names are verbatim.</summary>
    public static NameForm? From(ICollection<string> names, MentionIndex prose)
    {
        var counts = new int[(int)NameForm.Irregular + 1];
        bool hasSmallWord = false;
        foreach (string name in names)
        {
            NameForm form = Casing.FormOf(name);
            counts[(int)form]++;
            hasSmallWord |= form == NameForm.Plain && char.IsLower(name.TrimStart('_') is { Length: > 0 } word ? word[0] : '_');
        }

        NameForm usual = NameForm.Plain;
        int forms = 0;
        for (NameForm form = NameForm.Snake; form <= NameForm.Irregular; form++)
        {
            forms += counts[(int)form] > 0 ? 1 : 0;
            usual = counts[(int)form] > (usual == NameForm.Plain ? 0 : counts[(int)usual]) ? form : usual;
        }

        bool isRecased = forms <= 1 && usual is not (NameForm.Kebab or NameForm.Irregular) && !(usual == NameForm.Pascal && hasSmallWord);
        return isRecased || prose.Contradicts(names) ? usual : null;
    }
}
