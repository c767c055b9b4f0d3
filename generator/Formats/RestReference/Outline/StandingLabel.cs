using System.Collections.Generic;
using PiecesGen.Generator.Formats.RestReference.Members;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Outline;

/// <summary>The label above the blocks of a section, as far as what stands below is its.</summary>
internal sealed class StandingLabel
{
    // The labels around those that are tags.
    private readonly Stack<(string Tag, TextSlice? Text, PartRole Role)> _around = new();

    // It is written as code: it is that of one block.
    private bool _isOfOne;

    /// <summary>Null where none stands.</summary>
    public TextSlice? Text { get; private set; }

    public PartRole Role { get; private set; }

    /// <summary>A table or list has stood below it: what another sentence announces is no longer its.</summary>
    public bool IsUsed { get; private set; }

    public void Begin(TextSlice text, PartRole role, bool isOfOne = false)
    {
        Text = text;
        Role = role;
        IsUsed = false;
        _isOfOne = isOfOne;
    }

    /// <summary>What stands below a statement, behind what the label announced, is no longer its.</summary>
    public void End()
    {
        Text = null;
        Role = default;
        IsUsed = false;
    }

    /// <summary>Nor is what stands below the next heading.</summary>
    public void EndAll()
    {
        _around.Clear();
        End();
    }

    /// <summary>A tag is the label of what stands in it.</summary>
    public void Open(string tag, TextSlice text, PartRole role)
    {
        _around.Push((tag, Text, Role));
        Begin(text, role);
    }

    public void Close(string tag)
    {
        if (_around.Count > 0 && _around.Peek().Tag == tag)
        {
            (_, Text, Role) = _around.Pop();
            IsUsed = false;
        }
    }

    /// <summary>The label stands above the block.</summary>
    public void Use(PageBlock block)
    {
        IsUsed |= block is Table or ItemList or MemberElements;
        Text = _isOfOne ? null : Text;
        _isOfOne = false;
    }
}
