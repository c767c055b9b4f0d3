using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Members;

/// <summary>
/// Reads sections that describe a property or parameter each: the heading names it, and lines behind labels say what it is, as in
/// <c>### `id`</c> and below it <c>**Type:** String</c>. The name of one in another may repeat that around it: <c>source[note]</c>.
/// </summary>
internal static class MemberHeadingsReader
{
    private const string Repeated = "[]";

    /// <summary>The rows of the sections below one; none where the first of them describes no member.</summary>
    /// <param name="areMembers">The heading of the section says that those below it are members; else they stand in code, where models do not.</param>
    public static List<MemberRow> Read(MarkdownPage page, PageOutline outline, int section, bool areMembers)
    {
        List<MemberRow> rows = [];
        Stack<(int Section, string Name)> around = new();
        for (int i = section + 1; outline.IsBelow(i, section) && (rows.Count > 0 || outline.ParentOf(i) == section); i++)
        {
            while (around.Count > 0 && around.Peek().Section != outline.ParentOf(i))
            {
                around.Pop();
            }

            bool isInside = outline.ParentOf(i) == section || around.Count > 0;
            MemberRow? row = isInside ? ReadSection(page.Sections[i], around.Count, areMembers) : null;
            if (row is null)
            {
                if (rows.Count == 0)
                {
                    break;
                }

                continue;
            }

            string name = row.Facts.Name.Value;
            rows.Add(around.Count == 0 ? row : row with { Facts = row.Facts with { Name = row.Facts.Name with { Value = Inside(name, around.Peek().Name) } } });
            around.Push((i, name));
        }

        return rows;
    }

    /// <summary><c>source[note]</c> in <c>source</c> is <c>note</c>.</summary>
    private static string Inside(string name, string around)
    {
        string list = around + Repeated;
        int start = name.StartsWith(list + "[", StringComparison.Ordinal) ? list.Length : name.StartsWith(around + "[", StringComparison.Ordinal) ? around.Length : -1;
        return start > 0 && name[name.Length - 1] == ']' && start + 2 < name.Length ? name.Substring(start + 1, name.Length - start - 2) : name;
    }

    private static MemberRow? ReadSection(PageSection section, int depth, bool areMembers)
    {
        TextSlice head = section.Heading.Source;
        if (head.IsEmpty || (head[0] != '`' && !areMembers) || PrintedMember.Read(head) is not { } printed)
        {
            return null;
        }

        MemberLines lines = MemberLines.Read(section);
        MemberFacts? read = head[0] == '`' ? MemberTextReader.Read(head, remarks: null, depth)?.Facts : null;
        Located<TypeFact>? type = lines.Type ?? read?.Type;
        if (type is null)
        {
            return null;
        }

        Located<bool>? required = printed.IsRequired is { } mark ? new Located<bool>(mark, head.Span) : read?.IsRequired ?? lines.IsRequired;
        bool isRepeated = printed.Name.Value.EndsWith(Repeated, StringComparison.Ordinal) && printed.Name.Value.Length > Repeated.Length;
        Located<string> name = isRepeated ? printed.Name with { Value = printed.Name.Value.Substring(0, printed.Name.Value.Length - Repeated.Length) } : printed.Name;
        type = isRepeated && type is not { Value: ListTypeFact } ? new Located<TypeFact>(new ListTypeFact(type.Value.Value), type.Value.Span) : type;
        MemberCells cells = new() { Name = name, Type = type, IsRequired = required, In = read?.In, Values = lines.Values };
        return MemberRow.From(cells, depth, lines.Description);
    }
}
