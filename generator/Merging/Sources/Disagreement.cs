using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>Gathers the pages that contradict what is kept of one fact, so that it is reported once.</summary>
internal sealed class Disagreement
{
    private PageLocation? _place;
    private string _message = "";
    private int _others;

    /// <param name="message">What is said there and what is kept; of several the first is reported.</param>
    public void Add(PageLocation place, string message)
    {
        if (_place is null)
        {
            (_place, _message) = (place, message);
        }
        else
        {
            _others++;
        }
    }

    public void Report(DiagnosticList diagnostics)
    {
        if (_place is { } place)
        {
            string others = _others switch
            {
                0 => "",
                1 => " Another page contradicts it as well.",
                _ => $" {_others} other pages contradict it as well.",
            };
            diagnostics.Add(Catalog.PagesDisagree, place, _message + others);
        }
    }
}
