namespace System.Diagnostics.CodeAnalysis;

/// <summary>Tells the compiler when an <c>out</c> parameter is not null; part of .NET from Core 3.0 on.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>The return value on which the parameter is not null.</summary>
    public bool ReturnValue { get; } = returnValue;
}
