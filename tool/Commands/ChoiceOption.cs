using System.CommandLine;
using System.CommandLine.Parsing;
using PiecesGen.Generator.Text;

namespace PiecesGen.Tool.Commands;

/// <summary>An option that takes one of a few words. Another word is told which there are, and which was probably meant.</summary>
internal sealed class ChoiceOption<T> : Option<T>
    where T : struct, Enum
{
    /// <param name="words">How the values are typed, in their order.</param>
    public ChoiceOption(string name, string description, T value, params string[] words)
        : base(name)
    {
        HelpName = string.Join('|', words);
        Description = description;
        DefaultValueFactory = _ => value;
        CustomParser = result => Parse(result, new WordChoice(words));
        CompletionSources.Clear();
        CompletionSources.Add(words);
    }

    private T Parse(ArgumentResult result, WordChoice choices)
    {
        string text = result.Tokens[^1].Value;
        if (choices.Contain(text))
        {
            return Enum.Parse<T>(text, ignoreCase: true);
        }

        result.AddError($"{Name} takes {choices}, not '{text}'.{choices.Hint(text)}");
        return default;
    }
}
