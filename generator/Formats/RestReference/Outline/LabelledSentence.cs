using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Members;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Outline;

/// <summary>A label of parameters with what it announces in the same sentence: <c>_Required parameters_: `name` of the plant and `bed` for where it stands.</c></summary>
/// <param name="Members">The parameters, one by one.</param>
internal sealed record LabelledSentence(TextSlice Label, MemberElements Members)
{
    private const int MaxLabel = 40;

    private static readonly string[] s_joints = ["and", "and the", "as well as", ","];
    private static readonly string[] s_jointsBehindValues = [", and", "; and", ", as well as"];

    /// <summary>Null where the block is none.</summary>
    public static LabelledSentence? Read(PageBlock block)
    {
        TextSlice text = block is Paragraph ? block.Source.Trim() : block.Source.Sub(0, 0);
        int colon = text.Length > 0 && text[text.Length - 1] != ':' ? text.IndexOf(':') : -1;
        int name = colon + 1;
        while (name < text.Length && text[name] is '*' or '_' or ' ')
        {
            name++;
        }

        if (colon is <= 0 or > MaxLabel || name >= text.Length || text[name] != '`')
        {
            return null;
        }

        TextSlice said = text.Sub(name, text.Length);
        TextSlice label = text.Sub(0, colon);
        List<MemberElement> members = LabelWords.Read(PlainText.Meaning(label)).Subject == PartSubject.Parameters ? MembersOf(said) : [];
        return members.Count == 0 ? null : new LabelledSentence(label, new MemberElements(said, EquatableArray.From(members)));
    }

    /// <summary>Names in code: the first, and those that are joined to what describes the one before.</summary>
    private static List<MemberElement> MembersOf(TextSlice said)
    {
        List<MemberElement> members = [];
        InlineRun? name = null;
        InlineRun? last = null;
        foreach (InlineRun run in InlineReader.Read(said))
        {
            string? joint = last is null ? "" : JointIn(said.Page.Slice(last.Source.End, run.Source.Start), last == name ? s_joints : s_jointsBehindValues);
            if (run.Kind == InlineKind.Code && joint is not null && PrintedMember.IsName(run.Text.ToString()))
            {
                Add(name, said.Page.Slice(said.Start, run.Source.Start).Trim().End - joint.Length, members);
                name = run;
            }

            last = run;
        }

        Add(name, said.End, members);
        return members;
    }

    /// <summary>The words right before a name that join it to what stands before them; null where it is one of the values there.</summary>
    private static string? JointIn(TextSlice between, string[] joints)
    {
        string text = " " + between.ToString().TrimEnd();
        return Array.Find(joints, joint => text.EndsWith(joint[0] is ',' or ';' ? joint : " " + joint, StringComparison.Ordinal));
    }

    private static void Add(InlineRun? name, int end, List<MemberElement> members)
    {
        if (name is not null)
        {
            MemberCells cells = new() { Name = new Located<string>(name.Text.ToString(), name.Text.Span) };
            TextSlice prose = name.Source.Page.Slice(name.Source.End, end).Trim();
            members.Add(new MemberElement(default, MemberRow.From(cells, depth: 0, prose.EndsWith(",") ? prose.Sub(0, prose.Length - 1) : prose)));
        }
    }
}
