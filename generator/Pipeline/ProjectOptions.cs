using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Pipeline;

/// <summary>What the project's properties say.</summary>
/// <param name="Defaults">For every client; the name is for the client whose pages name none.</param>
/// <param name="IsSwitchedOn">The project imports the build files of PiecesGen, rather than having the generator by the way.</param>
/// <param name="OldLanguage">The version of C# that the project is compiled as, where it is too old for the emitted code.</param>
/// <param name="TestHandler">Whether a handler that responds to every documented operation is emitted, and what else is.</param>
/// <param name="HasManySources">The project has many files of its own, which the client is compiled with at every edit.</param>
/// <param name="Mistakes">What is wrong with properties that take one of a few words.</param>
internal sealed record ProjectOptions(
    ClientOptions Defaults, bool KeepUnusedModels, bool IsModern, bool IsSwitchedOn, string? OldLanguage, TestHandlerKind TestHandler, bool HasManySources, EquatableArray<string> Mistakes)
{
    /// <summary>The client is in another project, which reports what is wrong with its pages.</summary>
    public bool HasTestHandlerAlone => TestHandler == TestHandlerKind.Alone;

    /// <summary>What is generated, for people.</summary>
    public string Product => HasTestHandlerAlone ? "test handler" : "client";

    /// <summary>Methods are named without the words that their group says.</summary>
    public bool HasShortNames { get; init; }

    /// <summary>Where methods have short names, their long ones are emitted too.</summary>
    public bool KeepsLongNames { get; init; }
}
