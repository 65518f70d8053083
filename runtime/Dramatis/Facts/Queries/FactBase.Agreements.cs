namespace Dramatis;

/// <content>Agreements.</content>
public sealed partial class FactBase
{
    /// <summary>
    /// The statements that claims of independent sources share, each the strongest one, with the claims. A group with a stronger
    /// statement stands within the weaker one that holds it.
    /// </summary>
    /// <remarks>
    /// A statement follows from a claim if the claim says it, leaves something out that another claim does not say, implies it
    /// by the schema, is of a type that derives from its, or names an agent in place of the principal for whom it acts. Claims
    /// are independent that have no common speaker, author, outlet or principal of one.
    /// </remarks>
    public Many<AgreedStatement> Agreements() => [.. new AgreementFinder(this).Find()];
}
