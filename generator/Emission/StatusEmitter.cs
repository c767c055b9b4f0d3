using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits the response case types of a status that has no standard name.</summary>
internal static class StatusEmitter
{
    private const string Received = "global::PiecesGen.Http.ReceivedResponse";

    public static SourceFile Emit(NamedStatus status)
    {
        string name = StatusNames.For(status.Status);
        return SourceFile.Create(status.Home, name, writer => writer.Lines(
            $$"""
            /// <summary>The response {{status.Status}}, which has no standard name, without a body.</summary>
            {{SourceFile.GeneratedCode}}
            {{status.Home.Access}} sealed class {{name}} : global::PiecesGen.ApiResponse
            {
                /// <summary>Creates the response.</summary>
                /// <param name="received">What was received; null for a response made by hand.</param>
                public {{name}}({{Received}}? received = null)
                    : base({{status.Status}}, received)
                {
                }
            }

            /// <summary>The response {{status.Status}}, which has no standard name.</summary>
            /// <typeparam name="T">The type of the body.</typeparam>
            {{SourceFile.GeneratedCode}}
            {{status.Home.Access}} sealed class {{name}}<T> : global::PiecesGen.ApiResponse<T>
            {
                /// <summary>Creates the response.</summary>
                /// <param name="value">The body.</param>
                /// <param name="received">What was received; null for a response made by hand.</param>
                public {{name}}(T value, {{Received}}? received = null)
                    : base({{status.Status}}, value, received)
                {
                }
            }
            """));
    }
}
