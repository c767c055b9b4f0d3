namespace System.Runtime.CompilerServices;

/// <summary>Tells the compiler to pass the text of an argument; part of .NET from Core 3.0 on.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
{
    /// <summary>The parameter whose argument is meant.</summary>
    public string ParameterName { get; } = parameterName;
}
