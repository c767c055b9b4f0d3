using System.Globalization;

namespace PiecesGen.Runtime.Tests;

/// <summary>Runs a test in another culture.</summary>
internal sealed class InCulture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public InCulture(string name)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
    }

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
