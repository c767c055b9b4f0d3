using System.Globalization;
using System.Reflection;
using System.Text;

namespace PiecesGen.Conventions.Tests;

/// <summary>Lists what an assembly offers, one line per type and member, in C# as far as it matters for a caller.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> From(Assembly assembly) => assembly.GetExportedTypes().SelectMany(Lines).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(Type type)
    {
        string name = Name(type);
        yield return $"{name}: {Kind(type)}{Bases(type)}";
        IEnumerable<string?> members = typeof(Delegate).IsAssignableFrom(type)
            ? [Method(type.GetMethod("Invoke")!)]
            : [.. type.GetConstructors(Declared).Select(Constructor), .. type.GetMethods(Declared).Select(Method), .. type.GetFields(Declared).Select(Field)];
        foreach (string member in members.OfType<string>())
        {
            yield return $"{name}.{member}";
        }
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => type.IsByRefLike ? "ref struct" : "struct",
        _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Bases(Type type)
    {
        IEnumerable<Type> bases = type.BaseType is { } parent && !type.IsValueType && parent != typeof(object) && !typeof(Delegate).IsAssignableFrom(type)
            ? [parent, .. type.GetInterfaces()]
            : type.GetInterfaces();
        string text = string.Join(", ", bases.Where(item => item.IsVisible && !type.IsEnum).Select(Name).Order(StringComparer.Ordinal));
        return text.Length == 0 ? "" : " : " + text;
    }

    private static string? Constructor(ConstructorInfo constructor) =>
        IsSeen(constructor) ? $"new({Parameters(constructor)})" : null;

    private static string? Method(MethodInfo method)
    {
        string generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        return IsSeen(method) ? $"{Modifiers(method)}{method.Name}{generic}({Parameters(method)}) -> {Name(method.ReturnType)}" : null;
    }

    private static string? Field(FieldInfo field) => field.IsPublic || field.IsFamily
        ? $"{(field.IsLiteral ? $"const {field.Name} = {Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}" : field.Name)}: {Name(field.FieldType)}"
        : null;

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Modifiers(MethodInfo method)
    {
        string access = method.IsPublic ? "" : "protected ";
        string kind = method switch
        {
            { IsStatic: true } => "static ",
            { IsAbstract: true } when !method.DeclaringType!.IsInterface => "abstract ",
            { IsVirtual: true, IsFinal: false } when method.GetBaseDefinition() == method && !method.DeclaringType!.IsInterface => "virtual ",
            _ => "",
        };
        return access + kind;
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.ParameterType.IsByRef ? parameter.IsOut ? "out " : "ref " : "")}{Name(parameter.ParameterType)} {parameter.Name}{Default(parameter)}"));

    private static string Default(ParameterInfo parameter) =>
        parameter.HasDefaultValue ? $" = {Convert.ToString(parameter.DefaultValue, CultureInfo.InvariantCulture) ?? "null"}" : "";

    private static string Name(Type type)
    {
        if (type.IsByRef || type.IsArray)
        {
            return Name(type.GetElementType()!) + (type.IsArray ? "[]" : "");
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        var text = new StringBuilder(type.IsNested ? Name(type.DeclaringType!) + "." : type.Namespace + ".");
        int tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        text.Append(tick < 0 ? type.Name : type.Name[..tick]);
        return tick < 0 ? text.ToString() : text.Append('<').AppendJoin(", ", type.GetGenericArguments().Select(Name)).Append('>').ToString();
    }
}
