using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace PiecesGen.Http;

/// <summary>A call that has been begun. The method that runs it gives its outcome; whoever made it awaits the task.</summary>
/// <param name="task">A task of the result's type.</param>
[AsyncMethodBuilder(typeof(CallBuilder<>))]
internal readonly struct Call<TOutcome>(Task task)
    where TOutcome : struct, IOutcome<TOutcome>
{
    internal Task Task { get; } = task;
}
