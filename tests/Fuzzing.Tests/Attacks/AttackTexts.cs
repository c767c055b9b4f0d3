namespace PiecesGen.Fuzzing.Tests.Attacks;

/// <summary>Texts that would become C# if they reached the output as they are.</summary>
internal static class AttackTexts
{
    public static readonly IReadOnlyList<string> All =
    [
        "\"; Evil(); //",
        "\"\"\"; Evil(); //",
        "\\\" + Evil() + \\\"",
        "\\",
        "\\u0022 + Evil()",
        "'); Evil('",
        "*/ class Evil {} /*",
        "</summary><evil>",
        "<![CDATA[ ]]> -->",
        "&#60;/summary&#62;",
        "\"u8",
        "#if EVIL",
        "#pragma warning disable",
        "} class Evil {",
        "{Evil()} {{x}} $\"{1}\"",
        "{0} %s ${x}",
        "; // \\",
        "@class namespace using",
        "_ __ ___",
        "1 2 3",
        "a\u0085class Evil {}",
        "a\u2028class Evil {}",
        "a\u2029class Evil {}",
        "a&#10;class Evil {}",
        "a&#13;class Evil {}",
        "a&#x85;class Evil {}",
        "a&#x2028;class Evil {}",
        "a<br>class Evil {}<br/>",
        "\u202Etxt\u200B\u2066",
        "\u200B\u200C\u200D\uFEFF",
        "\0\u0001\u001F\u007F",
        "\uD800 lone \uDC00",
        "\uFFFE\uFFFF",
        "\U0001F600 \U000E0001",
        "e\u0301 \u01C4 \u0130 \u0131",
        "Ⅷ ² \u0660",
        "`code` **strong** [link](target)",
        "Evil<T> where T : new()",
        new string('x', 100_000),
        string.Concat(Enumerable.Repeat("\"{<&\\", 20_000)),
    ];

    /// <summary>The attack as a test's name shows it.</summary>
    public static string Describe(string attack)
    {
        string shown = string.Concat(attack.Take(40).Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"U+{(int)c:X4}"));
        return attack.Length > 40 ? $"{shown}… ({attack.Length})" : shown;
    }
}
