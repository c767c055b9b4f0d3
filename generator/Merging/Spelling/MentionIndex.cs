using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Spelling;

/// <summary>Gathers, for the members of a client, every spelling that was not recased.</summary>
internal sealed class MentionIndex
{
    private readonly Dictionary<string, List<PrintedName>> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Pages, bool IsVerbatim)> _spellings = new(StringComparer.Ordinal);

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>Adds the names of a page's tables; where its source does not recase, they are mentions themselves.</summary>
    public void AddMembers(EquatableArray<string> names, NameForm? form)
    {
        foreach (string name in names)
        {
            string key = NameKey.From(name);
            if (!_members.TryGetValue(key, out List<PrintedName>? printed))
            {
                _members.Add(key, printed = []);
            }

            var member = PrintedName.From(name, form);
            if (!printed.Contains(member))
            {
                printed.Add(member);
            }

            if (member.Form is null)
            {
                Count(name, pages: 1, isVerbatim: true);
            }
        }
    }

    /// <summary>Adds the names that a page spells in prose.</summary>
    public void AddMentions(EquatableArray<string> names)
    {
        foreach (string name in names)
        {
            Count(name, pages: 1, isVerbatim: false);
        }
    }

    /// <summary>Adds the variables of a page's paths, which tell the API's convention and the name of nothing else.</summary>
    public void AddVariables(EquatableArray<string> names)
    {
        foreach (string name in names)
        {
            Count(name, pages: 0, isVerbatim: false);
        }
    }

    /// <summary>Whether the mentions spell more of the names otherwise than so.</summary>
    public bool Contradicts(IEnumerable<string> names)
    {
        int balance = 0;
        foreach (string name in names)
        {
            if (!_spellings.ContainsKey(name) && _keys.Contains(NameKey.From(name)))
            {
                balance--;
            }
            else if (_spellings.ContainsKey(name))
            {
                balance++;
            }
        }

        return balance < 0;
    }

    /// <summary>The spellings that a member's page could have printed as it does, in the order of keys and spellings.</summary>
    public EquatableArray<Mention> ToArray()
    {
        var mentions = new List<Mention>();
        foreach (KeyValuePair<string, (int Pages, bool IsVerbatim)> spelling in _spellings)
        {
            string key = NameKey.From(spelling.Key);
            if ((spelling.Value.IsVerbatim || Casing.FormOf(spelling.Key) != NameForm.Plain)
                && spelling.Key != spelling.Key.ToUpperInvariant()
                && _members.TryGetValue(key, out List<PrintedName>? printed)
                && printed.Exists(name => name.CanBe(spelling.Key)))
            {
                mentions.Add(new Mention(key, spelling.Key, spelling.Value.IsVerbatim, spelling.Value.Pages));
            }
        }

        mentions.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key) is not 0 and var order ? order : string.CompareOrdinal(a.Text, b.Text));
        return EquatableArray.From(mentions);
    }

    private void Count(string name, int pages, bool isVerbatim)
    {
        _keys.Add(NameKey.From(name));
        _spellings.TryGetValue(name, out (int Pages, bool IsVerbatim) before);
        _spellings[name] = (before.Pages + pages, before.IsVerbatim || isVerbatim);
    }
}
