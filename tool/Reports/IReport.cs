using PiecesGen.Tool.Output;
using PiecesGen.Tool.Pages;

namespace PiecesGen.Tool.Reports;

/// <summary>One way to write a report.</summary>
internal interface IReport
{
    public void Write(Terminal terminal, Understanding understanding);
}
