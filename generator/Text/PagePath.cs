using System;
using System.Collections.Generic;

namespace PiecesGen.Generator.Text;

/// <summary>The order of pages by their paths, which is the same on every machine.</summary>
internal static class PagePath
{
    private static readonly char[] s_separators = ['/', '\\'];

    /// <summary>The folder with its last separator; empty where the path has none.</summary>
    public static string FolderOf(string path) => path.Substring(0, path.LastIndexOfAny(s_separators) + 1);

    /// <summary>Whether the folder, with its last separator, is that of the path.</summary>
    public static bool IsIn(string folder, string path) =>
        path.LastIndexOfAny(s_separators) + 1 == folder.Length && path.StartsWith(folder, StringComparison.Ordinal);

    /// <summary>Puts what has paths into their order; most is in it already.</summary>
    public static void Sort<T>(List<T> items, Func<T, string> pathOf)
    {
        for (int i = 1; i < items.Count; i++)
        {
            if (Compare(pathOf(items[i - 1]), pathOf(items[i])) > 0)
            {
                items.Sort((a, b) => Compare(pathOf(a), pathOf(b)));
                return;
            }
        }
    }

    /// <summary>Compares characters by their numbers; Windows' separator counts as the other one, which stands elsewhere in that order.</summary>
    public static int Compare(string a, string b)
    {
        for (int i = 0; i < a.Length && i < b.Length; i++)
        {
            int difference = Separated(a[i]) - Separated(b[i]);
            if (difference != 0)
            {
                return difference;
            }
        }

        return a.Length - b.Length;
    }

    private static char Separated(char c) => c == '\\' ? '/' : c;
}
