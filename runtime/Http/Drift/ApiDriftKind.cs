namespace PiecesGen;

/// <summary>How a response differs from the docs.</summary>
public enum ApiDriftKind
{
    /// <summary>The docs do not mention the status for the operation.</summary>
    UndocumentedStatus,

    /// <summary>The docs do not mention the property; it is kept in <c>AdditionalProperties</c>.</summary>
    UnknownProperty,

    /// <summary>The docs list the values of the enum, and this is none of them; it is kept.</summary>
    UnknownEnumValue,

    /// <summary>
    /// The docs require the property, and it is missing or null. Reported with <see cref="ApiClientOptions.Lenient"/>; without it
    /// such a response ends in <see cref="ApiPayloadException"/>.
    /// </summary>
    MissingProperty,

    /// <summary>
    /// The docs state no type for the property, and the value is not of the one that their examples or prose suggest; it is kept in
    /// <c>AdditionalProperties</c>, and the property is null.
    /// </summary>
    UnexpectedType,

    /// <summary>A header of a response is not of the type as which it was asked for; it is null, and its text is in <c>Headers</c>. Reported when it is asked for.</summary>
    UnexpectedHeader,
}
