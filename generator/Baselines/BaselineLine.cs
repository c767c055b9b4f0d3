using System.Collections.Generic;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Baselines;

/// <summary>A line of a baseline's file.</summary>
internal sealed record BaselineLine(string Text, PageLocation Location)
{
    public static IEnumerable<BaselineLine> Split(string path, string text)
    {
        int start = 0;
        for (int number = 0; start < text.Length || number == 0; number++)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            string line = text.Substring(start, end - start).TrimEnd('\r', ' ');
            yield return new BaselineLine(line, new PageLocation(path, new PageSpan(start, line.Length, number, 0, number, line.Length)));
            start = end + 1;
        }
    }
}
