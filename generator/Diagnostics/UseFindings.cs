namespace PiecesGen.Generator.Diagnostics;

/// <summary>What can be found about the use of a client in the consumer's code.</summary>
internal static class UseFindings
{
    /// <summary>A constant, which the compiler's rules about analyzers ask for.</summary>
    public const string SwitchWithoutArmId = "PG2001";

    public static readonly FindingKind SwitchWithoutArm = new(
        SwitchWithoutArmId, "Switch without an arm for a documented status", FindingSeverity.Warning);
}
