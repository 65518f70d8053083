namespace Dramatis
{
    public abstract class Actor : Dramatis.Entity, Dramatis.IActor, Dramatis.IPlayer, System.IEquatable<Dramatis.Actor>
    {
        protected Actor(Dramatis.EntityId Id) { }
        public override string Caption { get; }
        public abstract Dramatis.ActorDescriptor Descriptor { get; }
        public Dramatis.EntityId Id { get; init; }
        public Dramatis.Identification Identification { get; init; }
        public virtual bool IsIdentified { get; }
        protected override void CheckMembers(ref Dramatis.ValidationReport report) { }
    }
    public sealed class ActorDescriptor : System.IEquatable<Dramatis.ActorDescriptor>
    {
        public ActorDescriptor(string Name, Dramatis.ActorDescriptor? Base = null) { }
        public Dramatis.ActorDescriptor? Base { get; init; }
        public Dramatis.Many<Dramatis.FieldDescriptor> Fields { get; }
        public System.Func<Dramatis.Many<Dramatis.FieldDescriptor>>? ListFields { get; init; }
        public string Name { get; init; }
        public System.Func<Dramatis.EntityId, Dramatis.CompilerServices.MemberReader, Dramatis.Actor>? Read { get; init; }
        public Dramatis.Many<string> RenamedFrom { get; init; }
        public string? Summary { get; init; }
        public Dramatis.Many<string> Unique { get; init; }
    }
    public readonly struct ActorHandle<T> : System.IEquatable<Dramatis.ActorHandle<T>>
        where T :  class, Dramatis.IActor
    {
        public ActorHandle(int Number) { }
        public int Number { get; init; }
    }
    public sealed class ActsFor : Dramatis.StateRelation, System.IEquatable<Dramatis.ActsFor>
    {
        public ActsFor() { }
        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public ActsFor(Dramatis.Actor agent, Dramatis.Actor principal, Dramatis.EntityId? id = default, Dramatis.When? during = null) { }
        public required Dramatis.Actor Agent { get; init; }
        public override string Caption { get; }
        public override Dramatis.RelationDescriptor Descriptor { get; }
        public required Dramatis.Actor Principal { get; init; }
        public static Dramatis.RelationDescriptor TypeDescriptor { get; }
        protected override void CheckMembers(ref Dramatis.ValidationReport report) { }
        public override void VisitMembers(Dramatis.MemberVisitor visitor) { }
        public static class Roles
        {
            public static Dramatis.Role<Dramatis.ActsFor, Dramatis.Actor> Agent { get; }
            public static Dramatis.Role<Dramatis.ActsFor, Dramatis.Actor> Principal { get; }
        }
    }
    public sealed class AgreedStatement : System.IEquatable<Dramatis.AgreedStatement>
    {
        public AgreedStatement(Dramatis.Proposition Shared, Dramatis.Many<Dramatis.Claim> Claims, bool IsLikely, Dramatis.Many<Dramatis.Derivation> Because, Dramatis.Many<Dramatis.AgreedStatement> Stronger) { }
        public Dramatis.Many<Dramatis.Derivation> Because { get; init; }
        public string Caption { get; }
        public Dramatis.Many<Dramatis.Claim> Claims { get; init; }
        public Dramatis.Many<Dramatis.Actor> Holders { get; }
        public bool IsLikely { get; init; }
        public Dramatis.Modality Modality { get; }
        public Dramatis.Proposition Shared { get; init; }
        public Dramatis.Many<Dramatis.AgreedStatement> Stronger { get; init; }
        public override string ToString() { }
    }
    public sealed class AllOf : Dramatis.Combination, System.IEquatable<Dramatis.AllOf>
    {
        public AllOf() { }
        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public AllOf(Dramatis.Many<Dramatis.Relation> of, Dramatis.EntityId? id = default) { }
        public override string Caption { get; }
        public override Dramatis.RelationDescriptor Descriptor { get; }
        public static Dramatis.RelationDescriptor TypeDescriptor { get; }
    }
    public sealed class AnyOf : Dramatis.Combination, System.IEquatable<Dramatis.AnyOf>
    {
        public AnyOf() { }
        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public AnyOf(Dramatis.Many<Dramatis.Relation> of, Dramatis.EntityId? id = default) { }
        public override string Caption { get; }
        public override Dramatis.RelationDescriptor Descriptor { get; }
        public static Dramatis.RelationDescriptor TypeDescriptor { get; }
    }
    public enum Aspect
    {
        Timeless = 0,
        Event = 1,
        State = 2,
    }
    public enum AttributionKind
    {
        Said = 0,
        Believed = 1,
        Known = 2,
    }
    public sealed class AttributionStep : System.IEquatable<Dramatis.AttributionStep>
    {
        public AttributionStep(Dramatis.Many<Dramatis.Actor> Speakers) { }
        public Dramatis.Many<Dramatis.Actor> Addressees { get; init; }
        public Dramatis.Many<string> Cues { get; init; }
        public Dramatis.AttributionKind Kind { get; init; }
        public Dramatis.Many<Dramatis.Actor> Speakers { get; init; }
        public bool Includes(Dramatis.IActor who) { }
    }
    public enum Basis
    {
        Stated = 0,
        Presupposed = 1,
        Implied = 2,
        Inferred = 3,
    }
    public enum Certainty
    {
        Certain = 0,
        Probable = 1,
        Possible = 2,
        Uncommitted = 3,
    }
    public sealed class Change<T> : System.IEquatable<Dramatis.Change<T>>
    {
        public Change(T Before, T After) { }
        public T After { get; init; }
        public T Before { get; init; }
    }
    public sealed class Changes<T> : System.IEquatable<Dramatis.Changes<T>>
    {
        public Changes(Dramatis.Many<T> Added, Dramatis.Many<T> Removed, Dramatis.Many<Dramatis.Change<T>> Changed) { }
        public Dramatis.Many<T> Added { get; init; }
        public Dramatis.Many<Dramatis.Change<T>> Changed { get; init; }
        public bool IsEmpty { get; }
        public Dramatis.Many<T> Removed { get; init; }
    }
    public sealed class Claim : Dramatis.IAnchor, Dramatis.IPlayer, System.IEquatable<Dramatis.Claim>
    {
        public Dramatis.Many<Dramatis.Actor> Addressees { get; }
        public Dramatis.Many<Dramatis.AttributionStep> Attribution { get; }
        public Dramatis.Basis Basis { get; }
        public string Caption { get; }
        public Dramatis.Certainty Certainty { get; }
        public Dramatis.Condition? Condition { get; }
        public Dramatis.Many<Dramatis.Doubt> Doubts { get; }
        public Dramatis.Many<Dramatis.Actor> EffectiveHolders { get; }
        public Dramatis.Many<Dramatis.Actor> Holders { get; }
        public Dramatis.ClaimId Id { get; }
        public Dramatis.Many<Dramatis.Inference> Inferences { get; }
        public Dramatis.Many<Dramatis.Actor> InnermostSpeakers { get; }
        public bool IsQuoted { get; }
        public Dramatis.Many<Dramatis.Locator> Locators { get; }
        public Dramatis.Polarity ModalPolarity { get; }
        public Dramatis.Modality Modality { get; }
        public Dramatis.Polarity Polarity { get; }
        public Dramatis.Proposition Proposition { get; }
        public Dramatis.Many<Dramatis.Qualification> QualifiedParts { get; }
        public Dramatis.Many<string> Qualifiers { get; }
        public System.DateTimeOffset? RecordedAt { get; }
        public Dramatis.Recurrence Recurrence { get; }
        public Dramatis.Many<Dramatis.ClaimId> Retracts { get; }
        public Dramatis.When? SaidOn { get; }
        public Dramatis.Source Source { get; }
        public Dramatis.Many<Dramatis.ClaimId> Supersedes { get; }
        public Dramatis.Many<Dramatis.ValidationIssue> Warnings { get; }
        public Dramatis.Relation What { get; }
        public Dramatis.Many<Dramatis.Wording> Wordings { get; }
        public bool Equals(Dramatis.Claim? other) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public Dramatis.Many<string> Words(string text, Dramatis.SpanPart? part = default) { }
    }
    public readonly struct ClaimId : System.IComparable<Dramatis.ClaimId>, System.IEquatable<Dramatis.ClaimId>, System.IParsable<Dramatis.ClaimId>
    {
        public int CompareTo(Dramatis.ClaimId other) { }
        public override string ToString() { }
        public static Dramatis.ClaimId Parse(string s, System.IFormatProvider? provider = null) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, System.IFormatProvider? provider, out Dramatis.ClaimId result) { }
        public static Dramatis.ClaimId op_Implicit(Dramatis.Claim claim) { }
    }
    public readonly struct Claim<T> : System.IEquatable<Dramatis.Claim<T>>
        where T :  class, Dramatis.IRelation
    {
        public Claim(Dramatis.Claim Whole) { }
        public Dramatis.Many<Dramatis.Actor> Addressees { get; }
        public Dramatis.Many<Dramatis.AttributionStep> Attribution { get; }
        public string Caption { get; }
        public Dramatis.Certainty Certainty { get; }
        public Dramatis.Condition? Condition { get; }
        public Dramatis.Many<Dramatis.Doubt> Doubts { get; }
        public Dramatis.Many<Dramatis.Actor> Holders { get; }
        public Dramatis.ClaimId Id { get; }
        public Dramatis.Many<Dramatis.Inference> Inferences { get; }
        public Dramatis.Many<Dramatis.Locator> Locators { get; }
        public Dramatis.Polarity ModalPolarity { get; }
        public Dramatis.Modality Modality { get; }
        public Dramatis.Polarity Polarity { get; }
        public Dramatis.Many<Dramatis.Qualification> QualifiedParts { get; }
        public Dramatis.Many<string> Qualifiers { get; }
        public Dramatis.Recurrence Recurrence { get; }
        public Dramatis.When? SaidOn { get; }
        public Dramatis.Source Source { get; }
        public T What { get; }
        public Dramatis.Claim Whole { get; init; }
        public override string ToString() { }
        public Dramatis.Many<string> Words(string text, Dramatis.SpanPart? part = default) { }
        public static Dramatis.Claim op_Implicit(Dramatis.Claim<T> claim) { }
    }
    [System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
    [System.Diagnostics.DebuggerTypeProxy(typeof(Dramatis.Claims<T>.DebugView))]
    public sealed class Claims<T> : System.Collections.Generic.IEnumerable<Dramatis.Claim<T>>, System.Collections.IEnumerable
        where T :  class, Dramatis.IRelation
    {
        public System.Collections.Generic.IEnumerable<TActor> Actors<TActor>()
            where TActor :  class, Dramatis.IActor { }
        public Dramatis.Claims<T> AddressedTo(Dramatis.IActor who) { }
        public Dramatis.Claims<T> Affirmed() { }
        public Dramatis.Claims<T> AsOf(Dramatis.When date, Dramatis.Truth least = 1) { }
        public Dramatis.Claims<T> AtLeast(Dramatis.Certainty certainty) { }
        public Dramatis.Claims<T> BelievedBy(Dramatis.IActor who) { }
        public Dramatis.Claims<T> ByTime() { }
        public Dramatis.Claims<T> Conditional() { }
        public Dramatis.Claims<T> Cued(string cue) { }
        public Dramatis.Claims<T> Denied() { }
        public Dramatis.Claims<T> Denied(Dramatis.Modality modality) { }
        public Dramatis.Claims<T> Doubtful(string? part = null) { }
        public Dramatis.Claims<T> During(Dramatis.When when, Dramatis.Truth least = 1) { }
        public Dramatis.Claims<T> From(Dramatis.Source source) { }
        public Dramatis.Claims<T>.Enumerator GetEnumerator() { }
        public System.Collections.Generic.IEnumerable<Dramatis.Happening<T>> Happenings() { }
        public Dramatis.Claims<T> HeldBy(Dramatis.IActor who) { }
        public Dramatis.Claims<T> If(Dramatis.Relation relation) { }
        public Dramatis.Claims<T> InOwnVoice() { }
        public Dramatis.Claims<T> IncludingWithdrawn() { }
        public Dramatis.Claims<T> Inferred(string? part = null) { }
        public Dramatis.Claims<T> KnownBy(Dramatis.IActor who) { }
        public Dramatis.PlayerLookup<TWith, TPlayer> Players<TPlayer, TWith>(Dramatis.Role<T, TPlayer> of, Dramatis.Role<T, TWith> with)
            where TPlayer :  class, Dramatis.IActor
            where TWith :  class, Dramatis.IActor { }
        public Dramatis.Claims<T> Qualified(string? words = null) { }
        public Dramatis.Claims<T> SaidBy(Dramatis.IActor who) { }
        public System.Collections.Generic.IEnumerable<Dramatis.Source> Sources() { }
        public Dramatis.Claims<T> Through(Dramatis.IActor who) { }
        public override string ToString() { }
        public Dramatis.Claims<T> ToldTo(Dramatis.IActor who) { }
        public Dramatis.Claims<T> With(Dramatis.Modality modality) { }
        public struct Enumerator
        {
            public Dramatis.Claim<T> Current { get; }
            public bool MoveNext() { }
        }
    }
    public sealed class Clash : System.IEquatable<Dramatis.Clash>
    {
        public Clash(Dramatis.ClashKind Kind, Dramatis.ContradictionRule Rule, Dramatis.Claim Claim, Dramatis.Many<Dramatis.Claim> Against, bool IsCertain, string Reason, Dramatis.ClashBetween Between) { }
        public Dramatis.Many<Dramatis.Claim> Against { get; init; }
        public Dramatis.Many<Dramatis.Derivation> Because { get; init; }
        public Dramatis.ClashBetween Between { get; init; }
        public Dramatis.Claim Claim { get; init; }
        public bool IsCertain { get; init; }
        public Dramatis.ClashKind Kind { get; init; }
        public string Reason { get; init; }
        public Dramatis.ContradictionRule Rule { get; init; }
        public override string ToString() { }
    }
    public enum ClashBetween
    {
        OneSpeaker = 0,
        OneSource = 1,
        TwoSources = 2,
    }
    public enum ClashKind
    {
        Contradiction = 0,
        Disagreement = 1,
        Change = 2,
        Tension = 3,
    }
    public sealed class Clashes : System.Collections.Generic.IEnumerable<Dramatis.Clash>, System.Collections.IEnumerable
    {
        public Dramatis.Clashes Between(Dramatis.Source one, Dramatis.Source other) { }
        public Dramatis.Clashes During(Dramatis.When when) { }
        public System.Collections.Generic.IEnumerator<Dramatis.Clash> GetEnumerator() { }
        public Dramatis.Clashes Of(Dramatis.Claim claim) { }
        public Dramatis.Clashes Of(Dramatis.IActor actor) { }
        public Dramatis.Clashes Of<T>()
            where T :  class, Dramatis.IRelation { }
        public Dramatis.Clashes OfKind(Dramatis.ClashKind kind) { }
        public Dramatis.Clashes WithCancellation(System.Threading.CancellationToken cancellation) { }
    }
    public abstract class Combination : Dramatis.Relation, System.IEquatable<Dramatis.Combination>
    {
        public required Dramatis.Many<Dramatis.Relation> Of { get; init; }
        protected override sealed void CheckMembers(ref Dramatis.ValidationReport report) { }
        public override sealed void VisitMembers(Dramatis.MemberVisitor visitor) { }
    }
    public sealed class Conclusion : System.IEquatable<Dramatis.Conclusion>
    {
        public Conclusion(Dramatis.Proposition What, Dramatis.Claim From, Dramatis.Many<Dramatis.Derivation> Because) { }
        public Dramatis.Many<Dramatis.Derivation> Because { get; init; }
        public Dramatis.Claim From { get; init; }
        public bool IsLikely { get; }
        public Dramatis.Proposition What { get; init; }
        public override string ToString() { }
    }
    public sealed class Condition : System.IEquatable<Dramatis.Condition>
    {
        public Dramatis.Proposition? What { get; }
        public string? Words { get; }
        public override string ToString() { }
    }
    public sealed class Conflict : Dramatis.Relation, System.IEquatable<Dramatis.Conflict>
    {
        public Conflict() { }
        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public Conflict(Dramatis.Many<Dramatis.Claim> claims, Dramatis.EntityId? id = default) { }
        public override string Caption { get; }
        public required Dramatis.Many<Dramatis.Claim> Claims { get; init; }
        public override Dramatis.RelationDescriptor Descriptor { get; }
        public static Dramatis.RelationDescriptor TypeDescriptor { get; }
        protected override void CheckMembers(ref Dramatis.ValidationReport report) { }
        public override void VisitMembers(Dramatis.MemberVisitor visitor) { }
        public static class Roles
        {
            public static Dramatis.Role<Dramatis.Conflict, Dramatis.Claim> Claims { get; }
        }
    }
    public sealed class Consequence : System.IEquatable<Dramatis.Consequence>
    {
        public Consequence(string matter) { }
        public Consequence(System.Func<Dramatis.RelationDescriptor> relation, [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Own",
                "Other"})] Dramatis.Many<System.ValueTuple<string, string>> members) { }
        public bool IsLikely { get; init; }
        public string? Matter { get; }
        [System.Runtime.CompilerServices.TupleElementNames(new string?[]?[] {
                "Own",
                "Other"})]
        public Dramatis.Many<System.ValueTuple<string, string>> Members { get; }
        public Dramatis.RelationDescriptor? Relation { get; }
        public Dramatis.Many<Dramatis.FieldCondition> Where { get; init; }
    }
    public sealed class Contradiction : System.IEquatable<Dramatis.Contradiction>
    {
        public Contradiction(Dramatis.ContradictionRule Rule, Dramatis.Claim First, Dramatis.Claim Second, bool IsCertain, string Reason, Dramatis.ClashBetween Between) { }
        public Dramatis.Many<Dramatis.Derivation> Because { get; init; }
        public Dramatis.ClashBetween Between { get; init; }
        public Dramatis.Claim First { get; init; }
        public bool IsCertain { get; init; }
        public string Reason { get; init; }
        public Dramatis.ContradictionRule Rule { get; init; }
        public Dramatis.Claim Second { get; init; }
        public override string ToString() { }
    }
    public enum ContradictionRule
    {
        Denied = 0,
        NoSuchPlan = 1,
        Exclusive = 2,
        Excludes = 3,
        SameHappening = 4,
        Noted = 5,
        Opposite = 6,
        Total = 7,
        Transparent = 8,
        Undecided = 9,
        Presupposed = 10,
    }
    public sealed class Corroboration : System.IEquatable<Dramatis.Corroboration>
    {
        public Corroboration(Dramatis.Claim First, Dramatis.Claim Second) { }
        public Dramatis.Claim First { get; init; }
        public Dramatis.Claim Second { get; init; }
        public override string ToString() { }
    }
    public sealed class Derivation : System.IEquatable<Dramatis.Derivation>
    {
        public Derivation(Dramatis.DerivationKind How, Dramatis.Relation From, Dramatis.Proposition To, bool IsLikely) { }
        public Dramatis.Relation From { get; init; }
        public Dramatis.DerivationKind How { get; init; }
        public bool IsLikely { get; init; }
        public Dramatis.Proposition To { get; init; }
        public override string ToString() { }
    }
    public enum DerivationKind
    {
        Implies = 0,
        Begins = 1,
        Ends = 2,
        Presupposes = 3,
    }
    public sealed class Disagreement : System.IEquatable<Dramatis.Disagreement>
    {
        public Disagreement(Dramatis.Claim First, Dramatis.Claim Second, bool IsCertain, string Reason) { }
        public Dramatis.Claim First { get; init; }
        public bool IsCertain { get; init; }
        public string Reason { get; init; }
        public Dramatis.Claim Second { get; init; }
        public override string ToString() { }
    }
    public sealed class Doubt : System.IEquatable<Dramatis.Doubt>
    {
        public Doubt(string Why, string? About = null, Dramatis.ClaimId? OtherReading = default) { }
        public string? About { get; init; }
        public bool IsOfWhole { get; }
        public Dramatis.ClaimId? OtherReading { get; init; }
        public string Why { get; init; }
    }
    public abstract class Entity : Dramatis.IPlayer, System.IEquatable<Dramatis.Entity>
    {
        protected Entity() { }
        public abstract string Caption { get; }
        protected virtual void CheckMembers(ref Dramatis.ValidationReport report) { }
        protected virtual void CheckRules(ref Dramatis.ValidationReport report) { }
        public override sealed string ToString() { }
        public Dramatis.ValidationReport Validate() { }
        public void Validate(ref Dramatis.ValidationReport report) { }
        public virtual void VisitMembers(Dramatis.MemberVisitor visitor) { }
    }
    public readonly struct EntityId : System.IComparable<Dramatis.EntityId>, System.IEquatable<Dramatis.EntityId>, System.IParsable<Dramatis.EntityId>
    {
        public const int MaxLength = 200;
        public EntityId(string value) { }
        public bool IsDefault { get; }
        public string Value { get; }
        public int CompareTo(Dramatis.EntityId other) { }
        public override string ToString() { }
        public static bool IsWellFormed([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? value) { }
        public static Dramatis.EntityId Parse(string s, System.IFormatProvider? provider = null) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, System.IFormatProvider? provider, out Dramatis.EntityId result) { }
        public static Dramatis.EntityId op_Implicit(string value) { }
    }
    public sealed class EnumValueDescriptor : System.IEquatable<Dramatis.EnumValueDescriptor>
    {
        public EnumValueDescriptor(string Name) { }
        public string Name { get; init; }
        public string? Summary { get; init; }
    }
    public abstract class EventRelation : Dramatis.Relation, Dramatis.IEventRelation, Dramatis.IPlayer, Dramatis.IRelation, System.IEquatable<Dramatis.EventRelation>
    {
        protected EventRelation() { }
        public Dramatis.When? On { get; init; }
        public override void VisitMembers(Dramatis.MemberVisitor visitor) { }
    }
    public sealed class Exclusion : System.IEquatable<Dramatis.Exclusion>
    {
        public Exclusion(string Relation, [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Own",
                "Other"})] Dramatis.Many<System.ValueTuple<string, string>> Positions) { }
        public bool IsSoft { get; init; }
        public bool NeedsAllPlayers { get; init; }
        [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Own",
                "Other"})]
        public Dramatis.Many<System.ValueTuple<string, string>> Positions { get; init; }
        public string Relation { get; init; }
        public Dramatis.Many<Dramatis.FieldCondition> Where { get; init; }
    }
    public sealed class FactBase : Dramatis.IFactLookup
    {
        public Dramatis.Claims<Dramatis.Relation> Claims { get; }
        public Dramatis.Many<Dramatis.Source> Sources { get; }
        public static Dramatis.FactBase Empty { get; }
        public Dramatis.Claims<Dramatis.Relation> About(Dramatis.Relation relation) { }
        public System.Collections.Generic.IEnumerable<T> Actors<T>()
            where T :  class, Dramatis.IActor { }
        public Dramatis.Many<Dramatis.AgreedStatement> Agreements() { }
        public Dramatis.FactBase AsRecordedAt(System.DateTimeOffset instant) { }
        public Dramatis.Claims<T> ClaimsOf<T>()
            where T :  class, Dramatis.IRelation { }
        public Dramatis.Clashes Clashes() { }
        public Dramatis.Many<Dramatis.Contradiction> Contradictions() { }
        public Dramatis.Many<Dramatis.Corroboration> Corroborations() { }
        public Dramatis.Many<Dramatis.Disagreement> Disagreements() { }
        public Dramatis.Fact<Dramatis.Relation>? FactOf(Dramatis.Claim claim) { }
        public System.Collections.Generic.IEnumerable<Dramatis.Fact<T>> Facts<T>()
            where T :  class, Dramatis.IRelation { }
        public System.Collections.Generic.IEnumerable<Dramatis.Fact<Dramatis.Relation>> FactsAbout(Dramatis.IPlayer player) { }
        public Dramatis.Claim Get(Dramatis.ClaimId id) { }
        public T Get<T>(Dramatis.ActorHandle<T> handle)
            where T :  class, Dramatis.IActor { }
        public T Get<T>(Dramatis.EntityId id)
            where T :  class, Dramatis.IActor { }
        public Dramatis.ActorHandle<T> HandleOf<T>(T actor)
            where T :  class, Dramatis.IActor { }
        public Dramatis.Many<Dramatis.Holding<T>> Holding<T>(Dramatis.When on)
            where T :  class, Dramatis.IStateRelation { }
        public Dramatis.Many<Dramatis.Identity> Identities(Dramatis.Certainty atLeast = 0) { }
        public Dramatis.Claims<Dramatis.Relation> Involving(Dramatis.IPlayer player) { }
        public bool IsWithdrawn(Dramatis.ClaimId claim) { }
        public Dramatis.Claims<Dramatis.Relation> Of(Dramatis.EntityId happening) { }
        public Dramatis.Claims<TRelation> Playing<TRelation>(Dramatis.IPlayer player, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> roles)
            where TRelation :  class, Dramatis.IRelation { }
        public Dramatis.Claims<TRelation> Playing<TRelation, TPlayer>(Dramatis.Role<TRelation, TPlayer> role, TPlayer player)
            where TRelation :  class, Dramatis.IRelation
            where TPlayer :  class, Dramatis.IPlayer { }
        public Dramatis.FactBase Resolved(Dramatis.Certainty atLeast = 0) { }
        public Dramatis.FactBase.Builder ToBuilder() { }
        public override string ToString() { }
        public bool TryGet(Dramatis.ClaimId id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Dramatis.Claim? claim) { }
        public bool TryGet([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Dramatis.Claim? claim) { }
        public bool TryGet<T>(Dramatis.EntityId id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? actor)
            where T :  class, Dramatis.IActor { }
        public bool TryGet<T>([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? actor)
            where T :  class, Dramatis.IActor { }
        public string Why(Dramatis.AgreedStatement agreement) { }
        public Dramatis.Many<Dramatis.Conclusion> Why(Dramatis.Claim claim) { }
        public string Why(Dramatis.Clash clash) { }
        public string Why(Dramatis.Contradiction contradiction) { }
        public static Dramatis.FactBaseDiff Diff(Dramatis.FactBase before, Dramatis.FactBase after) { }
        public static Dramatis.FactBase Merge(Dramatis.FactBase a, Dramatis.FactBase b) { }
        public static bool TryMerge(Dramatis.FactBase a, Dramatis.FactBase b, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Dramatis.FactBase? merged, out Dramatis.ValidationReport clashes) { }
        public sealed class Builder : Dramatis.IFactLookup
        {
            public Builder() { }
            public int Count { get; }
            public System.DateTimeOffset? RecordedAt { get; set; }
            public Dramatis.Claim Add(Dramatis.Claim claim) { }
            public Dramatis.FactBase Build() { }
            public void Drop([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<Dramatis.Claim> claims) { }
            public Dramatis.Reading Read(Dramatis.Source source, string? text = null) { }
            public Dramatis.Reading Read(Dramatis.Source source, string text, Dramatis.Paragraphing paragraphing) { }
            public Dramatis.Reading Replace(Dramatis.Source source) { }
            public void Replace([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<Dramatis.Actor> actors) { }
            public override string ToString() { }
        }
    }
    public sealed class FactBaseDiff : System.IEquatable<Dramatis.FactBaseDiff>
    {
        public FactBaseDiff(Dramatis.Changes<Dramatis.Actor> Actors, Dramatis.Changes<Dramatis.Source> Sources, Dramatis.Changes<Dramatis.Claim> Claims) { }
        public Dramatis.Changes<Dramatis.Actor> Actors { get; init; }
        public Dramatis.Changes<Dramatis.Claim> Claims { get; init; }
        public bool IsEmpty { get; }
        public Dramatis.Changes<Dramatis.Source> Sources { get; init; }
    }
    public sealed class FactFileException : System.Exception
    {
        public System.Collections.Generic.IReadOnlyList<Dramatis.FactFileIssue> Issues { get; }
    }
    public sealed class FactFileIssue : System.IEquatable<Dramatis.FactFileIssue>
    {
        public FactFileIssue(int Line, string Member, string Message) { }
        public int Line { get; init; }
        public string Member { get; init; }
        public string Message { get; init; }
        public override string ToString() { }
    }
    public sealed class FactFileOptions : System.IEquatable<Dramatis.FactFileOptions>
    {
        public FactFileOptions() { }
        public bool EarlierMajor { get; init; }
        public int MaxIssues { get; init; }
        public int MaxLineLength { get; init; }
        public System.Func<Dramatis.Source, string?>? TextOf { get; init; }
        public bool Unsealed { get; init; }
    }
    public sealed class FactFormat
    {
        public FactFormat([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<Dramatis.SchemaDescriptor> schemas) { }
        public int BatchSize { get; init; }
        public Dramatis.Many<Dramatis.SchemaDescriptor> Schemas { get; }
        public Dramatis.FactBase Load(string path, Dramatis.FactFileOptions? options = null) { }
        public System.Threading.Tasks.Task<Dramatis.FactBase> LoadAsync(string path, Dramatis.FactFileOptions? options = null, System.IProgress<Dramatis.FactProgress>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public Dramatis.FactBase Read(System.IO.Stream stream, Dramatis.FactFileOptions? options = null) { }
        public System.Threading.Tasks.Task<Dramatis.FactBase> ReadAsync(System.IO.Stream stream, Dramatis.FactFileOptions? options = null, System.IProgress<Dramatis.FactProgress>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public T ReadJson<T>(System.ReadOnlyMemory<byte> json, Dramatis.IFactLookup against)
            where T :  class { }
        public void Save(Dramatis.FactBase facts, string path) { }
        public System.Threading.Tasks.Task SaveAsync(Dramatis.FactBase facts, string path, System.IProgress<Dramatis.FactProgress>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public bool TryRead(System.IO.Stream stream, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Dramatis.FactBase? facts, out System.Collections.Generic.IReadOnlyList<Dramatis.FactFileIssue> issues, Dramatis.FactFileOptions? options = null) { }
        [return: System.Runtime.CompilerServices.TupleElementNames(new string?[]?[] {
                "Facts",
                "Issues"})]
        public System.Threading.Tasks.Task<System.ValueTuple<Dramatis.FactBase?, System.Collections.Generic.IReadOnlyList<Dramatis.FactFileIssue>>> TryReadAsync(System.IO.Stream stream, Dramatis.FactFileOptions? options = null, System.IProgress<Dramatis.FactProgress>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public bool TryReadClaims(System.ReadOnlyMemory<byte> json, Dramatis.IFactLookup against, out Dramatis.Many<Dramatis.Claim> claims, out System.Collections.Generic.IReadOnlyList<Dramatis.ValidationIssue> issues) { }
        [return: System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Claims",
                "Issues"})]
        public System.Threading.Tasks.Task<System.ValueTuple<System.Collections.Generic.IReadOnlyList<Dramatis.Claim>?, System.Collections.Generic.IReadOnlyList<Dramatis.ValidationIssue>>> TryReadClaimsAsync(System.IO.Stream stream, Dramatis.IFactLookup against, System.Threading.CancellationToken cancellationToken = default) { }
        public bool TryReadJson<T>(System.ReadOnlyMemory<byte> json, Dramatis.IFactLookup against, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? value, out System.Collections.Generic.IReadOnlyList<Dramatis.ValidationIssue> issues)
            where T :  class { }
        public void Write(Dramatis.FactBase facts, System.IO.Stream stream) { }
        public System.Threading.Tasks.Task WriteAsync(Dramatis.FactBase facts, System.IO.Stream stream, System.IProgress<Dramatis.FactProgress>? progress = null, System.Threading.CancellationToken cancellationToken = default) { }
        public void WriteJson(System.Buffers.IBufferWriter<byte> bytes, Dramatis.IPlayer value) { }
        public void WriteJson(System.Buffers.IBufferWriter<byte> bytes, Dramatis.Source value) { }
        public void WriteJson(System.Text.Json.Utf8JsonWriter json, Dramatis.IPlayer value) { }
        public void WriteJson(System.Text.Json.Utf8JsonWriter json, Dramatis.Source value) { }
    }
    public sealed class FactJsonException : System.Text.Json.JsonException
    {
        public System.Collections.Generic.IReadOnlyList<Dramatis.ValidationIssue> Issues { get; }
    }
    public readonly struct FactProgress : System.IEquatable<Dramatis.FactProgress>
    {
        public FactProgress(long Lines, long Claims, long Bytes) { }
        public long Bytes { get; init; }
        public long Claims { get; init; }
        public long Lines { get; init; }
        public long? TotalBytes { get; init; }
        public long? TotalClaims { get; init; }
    }
    public static class FactSelections
    {
        public static System.Collections.Generic.IEnumerable<Dramatis.Fact<T>> AsOf<T>(this System.Collections.Generic.IEnumerable<Dramatis.Fact<T>> facts, Dramatis.When date, Dramatis.Truth least = 1)
            where T :  class, Dramatis.IRelation { }
    }
    public sealed class Fact<T> : Dramatis.Happening<T>, System.IEquatable<Dramatis.Fact<T>>
        where T :  class, Dramatis.IRelation
    {
        public Dramatis.Truth Contested { get; }
        public Dramatis.Many<Dramatis.Claim> ContestedBy { get; }
        public bool IsContested { get; }
        public override string ToString() { }
    }
    public sealed class FieldCondition : System.IEquatable<Dramatis.FieldCondition>
    {
        public FieldCondition(string Field, Dramatis.Many<string> Values) { }
        public string Field { get; init; }
        public Dramatis.Many<string> Values { get; init; }
    }
    public sealed class FieldDescriptor : System.IEquatable<Dramatis.FieldDescriptor>
    {
        public FieldDescriptor(string Name, string Type, int Least, int? Most) { }
        public string? Default { get; init; }
        public int Least { get; init; }
        public Dramatis.ValueLimits? Limits { get; init; }
        public int? Most { get; init; }
        public string Name { get; init; }
        public string? Summary { get; init; }
        public string Type { get; init; }
    }
    public readonly struct FieldValue : System.IEquatable<Dramatis.FieldValue>
    {
        public bool IsNone { get; }
        public object? Value { get; }
        public bool Equals(Dramatis.FieldValue other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Dramatis.FieldValue op_Implicit(Dramatis.EdtfDate value) { }
        public static Dramatis.FieldValue op_Implicit(Dramatis.EdtfInterval value) { }
        public static Dramatis.FieldValue op_Implicit(Dramatis.Quantity value) { }
        public static Dramatis.FieldValue op_Implicit(Dramatis.When? value) { }
        public static Dramatis.FieldValue op_Implicit(System.DateTimeOffset value) { }
        public static Dramatis.FieldValue op_Implicit(System.Uri? value) { }
        public static Dramatis.FieldValue op_Implicit(bool value) { }
        public static Dramatis.FieldValue op_Implicit(decimal value) { }
        public static Dramatis.FieldValue op_Implicit(long value) { }
        public static Dramatis.FieldValue op_Implicit(string? value) { }
        public static bool operator !=(Dramatis.FieldValue left, Dramatis.FieldValue right) { }
        public static bool operator ==(Dramatis.FieldValue left, Dramatis.FieldValue right) { }
    }
    public class Happening<T> : System.IEquatable<Dramatis.Happening<T>>
        where T :  class, Dramatis.IRelation
    {
        public Dramatis.Many<Dramatis.Claim<T>> Claims { get; }
        public Dramatis.EntityId? Id { get; }
        public T What { get; }
        public override string ToString() { }
    }
    public sealed class Holding<T> : System.IEquatable<Dramatis.Holding<T>>
        where T :  class, Dramatis.IStateRelation
    {
        public Dramatis.Many<Dramatis.Claim> Against { get; }
        public Dramatis.Many<Dramatis.Derivation> Because { get; }
        public Dramatis.Many<Dramatis.Claim> For { get; }
        public Dramatis.Truth IsHolding { get; }
        public T What { get; }
        public override string ToString() { }
    }
    public interface IActor : Dramatis.IPlayer
    {
        Dramatis.EntityId Id { get; }
        Dramatis.Identification Identification { get; }
    }
    public interface IAnchor
    {
        Dramatis.IAnchor Anchor { get; }
        string Caption { get; }
        string Key { get; }
        Dramatis.When? Time { get; }
    }
    public interface IEventRelation : Dramatis.IPlayer, Dramatis.IRelation
    {
        Dramatis.When? On { get; }
    }
    public interface IFactLookup
    {
        Dramatis.Actor? FindActor(Dramatis.EntityId id);
        Dramatis.Claim? FindClaim(Dramatis.ClaimId id);
        Dramatis.Source? FindSource(Dramatis.EntityId id);
    }
    public interface IPlayer
    {
        string Caption { get; }
    }
    public interface IRelation : Dramatis.IPlayer
    {
        Dramatis.RelationDescriptor Descriptor { get; }
        Dramatis.EntityId? Id { get; }
    }
    public interface IStateRelation : Dramatis.IPlayer, Dramatis.IRelation
    {
        Dramatis.When? During { get; }
    }
    public enum Identification
    {
        Identified = 0,
        Anonymous = 1,
        Unresolved = 2,
    }
    public sealed class Identity : System.IEquatable<Dramatis.Identity>
    {
        public Identity(Dramatis.Many<Dramatis.Actor> Actors, Dramatis.Many<Dramatis.Relation> Happenings, Dramatis.Certainty Certainty, Dramatis.Many<Dramatis.Claim> Claims) { }
        public Dramatis.Many<Dramatis.Actor> Actors { get; init; }
        public Dramatis.Certainty Certainty { get; init; }
        public Dramatis.Many<Dramatis.Claim> Claims { get; init; }
        public Dramatis.Many<Dramatis.Relation> Happenings { get; init; }
        public override string ToString() { }
    }
    public sealed class Inference : System.IEquatable<Dramatis.Inference>
    {
        public Inference(string How, string? About = null, string? Stated = null, Dramatis.ClaimId? From = default) { }
        public string? About { get; init; }
        public Dramatis.ClaimId? From { get; init; }
        public string How { get; init; }
        public string? Stated { get; init; }
    }
    public readonly struct Locator : System.IComparable<Dramatis.Locator>, System.IEquatable<Dramatis.Locator>
    {
        public Locator(int paragraph) { }
        public int? Column { get; }
        public int? End { get; }
        public int Paragraph { get; }
        public Dramatis.SpanPart? Part { get; }
        public int? Start { get; }
        public int CompareTo(Dramatis.Locator other) { }
        public override string ToString() { }
        public static Dramatis.Locator Cell(int paragraph, int column) { }
        public static Dramatis.Locator Span(int paragraph, int start, int end) { }
        public static Dramatis.Locator Span(int paragraph, int start, int end, Dramatis.SpanPart part) { }
        public static Dramatis.Locator op_Implicit(int paragraph) { }
    }
    public static class Many
    {
        public static Dramatis.Many<T> Create<T>(System.ReadOnlySpan<T> items) { }
    }
    [System.Runtime.CompilerServices.CollectionBuilder(typeof(Dramatis.Many), "Create")]
    public readonly struct Many<T> : System.Collections.Generic.IEnumerable<T>, System.Collections.Generic.IReadOnlyCollection<T>, System.Collections.Generic.IReadOnlyList<T>, System.Collections.IEnumerable, System.IEquatable<Dramatis.Many<T>>
    {
        public int Count { get; }
        public T this[int index] { get; }
        public System.ReadOnlySpan<T> AsSpan() { }
        public bool Equals(Dramatis.Many<T> other) { }
        public override bool Equals(object? obj) { }
        public Dramatis.Many<T>.Enumerator GetEnumerator() { }
        public override int GetHashCode() { }
        public bool Includes(object? value) { }
        public override string ToString() { }
        public static Dramatis.Many<T> op_Implicit(T value) { }
        public static bool operator !=(Dramatis.Many<T> left, Dramatis.Many<T> right) { }
        public static bool operator ==(Dramatis.Many<T> left, Dramatis.Many<T> right) { }
        public struct Enumerator
        {
            public T Current { get; }
            public bool MoveNext() { }
        }
    }
    public readonly struct MemberPath : System.IEquatable<Dramatis.MemberPath>
    {
        public MemberPath(string Member, int Index = -1) { }
        public int Index { get; init; }
        public string Member { get; init; }
        public override string ToString() { }
        public static Dramatis.MemberPath op_Implicit(string member) { }
    }
    public abstract class MemberVisitor
    {
        protected MemberVisitor() { }
        protected virtual void BeginMany(string member) { }
        protected virtual void EndMany() { }
        public void Field(string member, Dramatis.FieldValue? value) { }
        public void Fields<T>(string member, Dramatis.Many<T> values, System.Func<T, Dramatis.FieldValue> shown) { }
        public void Player(string member, Dramatis.IPlayer? player) { }
        public void Players<T>(string member, Dramatis.Many<T> players)
            where T :  class, Dramatis.IPlayer { }
        protected abstract void VisitField(string member, Dramatis.FieldValue value);
        protected abstract void VisitPlayer(string member, Dramatis.IPlayer player);
    }
    public enum Modality
    {
        Actual = 0,
        Attempted = 1,
        Planned = 2,
        Promised = 3,
        Threatened = 4,
        Offered = 5,
        Considered = 6,
        Demanded = 7,
        Recommended = 8,
        Desired = 9,
        Expected = 10,
    }
    public sealed class Negation : Dramatis.Relation, System.IEquatable<Dramatis.Negation>
    {
        public Negation() { }
        public override string Caption { get; }
        public override Dramatis.RelationDescriptor Descriptor { get; }
        public required Dramatis.Relation What { get; init; }
        public static Dramatis.RelationDescriptor TypeDescriptor { get; }
        protected override void CheckMembers(ref Dramatis.ValidationReport report) { }
        public override void VisitMembers(Dramatis.MemberVisitor visitor) { }
        public static Dramatis.Proposition op_Implicit(Dramatis.Negation negation) { }
        public static Dramatis.Relation operator !(Dramatis.Negation negation) { }
    }
    public sealed class OppositeValues : System.IEquatable<Dramatis.OppositeValues>
    {
        public OppositeValues(string Field, string One, string Other, bool IsSoft) { }
        public string Field { get; init; }
        public bool IsSoft { get; init; }
        public string One { get; init; }
        public string Other { get; init; }
    }
    public enum Paragraphing
    {
        Lines = 0,
        Blocks = 1,
    }
    public sealed class PartOf : Dramatis.Relation, System.IEquatable<Dramatis.PartOf>
    {
        public PartOf() { }
        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public PartOf(Dramatis.Actor part, Dramatis.Actor whole, Dramatis.EntityId? id = default) { }
        public override string Caption { get; }
        public override Dramatis.RelationDescriptor Descriptor { get; }
        public required Dramatis.Actor Part { get; init; }
        public required Dramatis.Actor Whole { get; init; }
        public static Dramatis.RelationDescriptor TypeDescriptor { get; }
        protected override void CheckMembers(ref Dramatis.ValidationReport report) { }
        public override void VisitMembers(Dramatis.MemberVisitor visitor) { }
        public static class Roles
        {
            public static Dramatis.Role<Dramatis.PartOf, Dramatis.Actor> Part { get; }
            public static Dramatis.Role<Dramatis.PartOf, Dramatis.Actor> Whole { get; }
        }
    }
    public sealed class Passage
    {
        public Dramatis.Passage Generally { get; }
        public Dramatis.Passage Implied { get; }
        public Dramatis.Passage Possibly { get; }
        public Dramatis.Passage Presupposed { get; }
        public Dramatis.Passage Probably { get; }
        public Dramatis.Passage Quoted { get; }
        public Dramatis.Passage Repeatedly { get; }
        public Dramatis.Passage Uncommitted { get; }
        public Dramatis.Passage As(Dramatis.Actor who, string words) { }
        public Dramatis.Passage As(Dramatis.Actor who, string words, string how) { }
        public Dramatis.Claim Assert(Dramatis.Proposition what) { }
        public Dramatis.Claim Assert(Dramatis.Proposition what, Dramatis.Many<Dramatis.Actor> to) { }
        public Dramatis.Claim Attempt(Dramatis.Proposition what, Dramatis.Many<Dramatis.Actor>? by = default, Dramatis.Many<Dramatis.Actor>? to = default) { }
        public Dramatis.Passage By([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<Dramatis.Actor> speakers) { }
        [System.Runtime.CompilerServices.OverloadResolutionPriority(-1)]
        public Dramatis.Passage By(Dramatis.Many<Dramatis.Actor> speakers, Dramatis.Many<Dramatis.Actor>? to = default, string? cue = null, Dramatis.AttributionKind kind = 0) { }
        public Dramatis.Claim Consider(Dramatis.Proposition what, Dramatis.Many<Dramatis.Actor>? by = default, Dramatis.Many<Dramatis.Actor>? to = default) { }
        public Dramatis.Claim Demand(Dramatis.Proposition what, Dramatis.Many<Dramatis.Actor>? by = default, Dramatis.Many<Dramatis.Actor>? to = default) { }
        public Dramatis.Claim Deny(Dramatis.Proposition what, Dramatis.Modality modality = 0, Dramatis.Many<Dramatis.Actor>? by = default, Dramatis.Many<Dramatis.Actor>? to = default) { }
        public Dramatis.Claim Desire(Dramatis.Proposition what, Dramatis.Many<Dramatis.Actor>? by = default, Dramatis.Many<Dramatis.Actor>? to = default) { }
        public Dramatis.Passage Doubt(string why, string? about = null, Dramatis.Claim? otherReading = null) { }
        public Dramatis.Claim Expect(Dramatis.Proposition what, Dramatis.Many<Dramatis.Actor>? by = default, Dramatis.Many<Dramatis.Actor>? to = default) { }
        public Dramatis.Passage If(Dramatis.Proposition what) { }
        public Dramatis.Passage If(string words) { }
        public Dramatis.Passage Infer(string how, string? about = null, string? stated = null, Dramatis.Claim? from = null) { }
        public Dramatis.Claim Offer(Dramatis.Proposition what, Dramatis.Many<Dramatis.Actor>? by = default, Dramatis.Many<Dramatis.Actor>? to = default) { }
        public Dramatis.Claim Plan(Dramatis.Proposition what, Dramatis.Many<Dramatis.Actor>? by = default, Dramatis.Many<Dramatis.Actor>? to = default) { }
        public Dramatis.Claim Promise(Dramatis.Proposition what, Dramatis.Many<Dramatis.Actor>? by = default, Dramatis.Many<Dramatis.Actor>? to = default) { }
        public Dramatis.Passage Qualified([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> words) { }
        [System.Runtime.CompilerServices.OverloadResolutionPriority(-1)]
        public Dramatis.Passage Qualified(Dramatis.Many<string> words, string about) { }
        public Dramatis.Claim Recommend(Dramatis.Proposition what, Dramatis.Many<Dramatis.Actor>? by = default, Dramatis.Many<Dramatis.Actor>? to = default) { }
        public Dramatis.Claim Retract(Dramatis.ClaimId claim) { }
        public Dramatis.Passage Said(Dramatis.When on) { }
        public Dramatis.Passage Superseding([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<Dramatis.ClaimId> claims) { }
        public Dramatis.Claim Threaten(Dramatis.Proposition what, Dramatis.Many<Dramatis.Actor>? by = default, Dramatis.Many<Dramatis.Actor>? to = default) { }
    }
    public sealed class PlayerLookup<TWith, TPlayer>
        where TWith :  class, Dramatis.IActor
        where TPlayer :  class, Dramatis.IActor
    {
        public Dramatis.Many<TPlayer> this[TWith with] { get; }
        public System.ReadOnlySpan<Dramatis.ActorHandle<TPlayer>> this[Dramatis.ActorHandle<TWith> with] { get; }
    }
    public enum Polarity
    {
        Affirmed = 0,
        Denied = 1,
    }
    public sealed class PositionDescriptor : System.IEquatable<Dramatis.PositionDescriptor>
    {
        public PositionDescriptor(string Name, Dramatis.Many<string> Players, int Least, int? Most) { }
        public bool IsActing { get; init; }
        public bool IsTransparent { get; init; }
        public int Least { get; init; }
        public int? Most { get; init; }
        public string Name { get; init; }
        public Dramatis.Many<string> Players { get; init; }
        public string? Summary { get; init; }
    }
    public readonly struct Proposition : System.IEquatable<Dramatis.Proposition>
    {
        public Proposition(Dramatis.Relation What, Dramatis.Polarity Polarity) { }
        public Dramatis.Polarity Polarity { get; init; }
        public Dramatis.Relation What { get; init; }
        public override string ToString() { }
        public static Dramatis.Proposition op_Implicit(Dramatis.Relation what) { }
        public static Dramatis.Proposition operator !(Dramatis.Proposition proposition) { }
    }
    public sealed class Qualification : System.IEquatable<Dramatis.Qualification>
    {
        public Qualification(string Words, string About) { }
        public string About { get; init; }
        public string Words { get; init; }
        public override string ToString() { }
    }
    public sealed class Reading : Dramatis.IAnchor
    {
        public Dramatis.Source Source { get; }
        public Dramatis.Passage At([System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<Dramatis.Locator> @where) { }
        public Dramatis.Passage At(string quote, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> more) { }
        public Dramatis.Passage At(int paragraph, string quote, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> more) { }
        [System.Runtime.CompilerServices.OverloadResolutionPriority(-1)]
        public Dramatis.Passage At(string? source = null, string? cue = null, Dramatis.Many<string>? words = default) { }
        [System.Runtime.CompilerServices.OverloadResolutionPriority(-1)]
        public Dramatis.Passage At(int paragraph, string? source = null, string? cue = null, Dramatis.Many<string>? words = default) { }
        public T Some<T>(string words, Dramatis.Actor? of = null, int which = 1)
            where T : Dramatis.Actor, Dramatis.CompilerServices.IUnnamed<T> { }
        public override string ToString() { }
    }
    public enum Recurrence
    {
        Once = 0,
        Repeated = 1,
        General = 2,
    }
    public abstract class Relation : Dramatis.Entity, Dramatis.IAnchor, Dramatis.IPlayer, Dramatis.IRelation, System.IEquatable<Dramatis.Relation>
    {
        protected Relation() { }
        public override string Caption { get; }
        public abstract Dramatis.RelationDescriptor Descriptor { get; }
        public Dramatis.EntityId? Id { get; init; }
        public static Dramatis.Negation operator !(Dramatis.Relation what) { }
    }
    public sealed class RelationDescriptor : System.IEquatable<Dramatis.RelationDescriptor>
    {
        public RelationDescriptor(string Name, Dramatis.Aspect Aspect) { }
        public Dramatis.Aspect Aspect { get; init; }
        public Dramatis.Many<Dramatis.RelationDescriptor> Bases { get; init; }
        public Dramatis.Many<Dramatis.Exclusion> Excludes { get; init; }
        public Dramatis.Many<string> Exclusive { get; init; }
        public Dramatis.Many<Dramatis.FieldDescriptor> Fields { get; }
        public Dramatis.Many<Dramatis.Consequence> Implies { get; init; }
        public Dramatis.Many<Dramatis.Consequence> Initiates { get; init; }
        public Dramatis.Many<string> Key { get; init; }
        public System.Func<Dramatis.Many<Dramatis.FieldDescriptor>>? ListFields { get; init; }
        public Dramatis.Many<Dramatis.Modality> Modalities { get; init; }
        public string Name { get; init; }
        public Dramatis.Many<Dramatis.OppositeValues> Opposites { get; init; }
        public Dramatis.Many<Dramatis.PositionDescriptor> Positions { get; init; }
        public System.Func<Dramatis.CompilerServices.MemberReader, Dramatis.Relation>? Read { get; init; }
        public Dramatis.Many<string> RenamedFrom { get; init; }
        public string? Summary { get; init; }
        public Dramatis.Many<Dramatis.Consequence> Terminates { get; init; }
        public Dramatis.TotalBound? Total { get; init; }
        public bool Is(Dramatis.RelationDescriptor other) { }
    }
    public sealed class RoleDescriptor : System.IEquatable<Dramatis.RoleDescriptor>
    {
        public RoleDescriptor(string Name, Dramatis.Many<string> Players) { }
        public string Name { get; init; }
        public Dramatis.Many<string> Players { get; init; }
    }
    public sealed class Role<TRelation, TPlayer> : System.IEquatable<Dramatis.Role<TRelation, TPlayer>>
        where TRelation :  class, Dramatis.IRelation
        where TPlayer :  class, Dramatis.IPlayer
    {
        public Role(string Name) { }
        public string Name { get; init; }
    }
    public sealed class SameAs : Dramatis.Relation, System.IEquatable<Dramatis.SameAs>
    {
        public SameAs() { }
        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public SameAs(Dramatis.Many<Dramatis.Actor> who = default, Dramatis.Many<Dramatis.Relation> happenings = default, Dramatis.EntityId? id = default) { }
        public override string Caption { get; }
        public override Dramatis.RelationDescriptor Descriptor { get; }
        public Dramatis.Many<Dramatis.Relation> Happenings { get; init; }
        public Dramatis.Many<Dramatis.Actor> Who { get; init; }
        public static Dramatis.RelationDescriptor TypeDescriptor { get; }
        protected override void CheckMembers(ref Dramatis.ValidationReport report) { }
        public override void VisitMembers(Dramatis.MemberVisitor visitor) { }
        public static class Roles
        {
            public static Dramatis.Role<Dramatis.SameAs, Dramatis.Relation> Happenings { get; }
            public static Dramatis.Role<Dramatis.SameAs, Dramatis.Actor> Who { get; }
        }
    }
    public sealed class Saying : Dramatis.Relation, System.IEquatable<Dramatis.Saying>
    {
        public Saying() { }
        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public Saying(string summary, Dramatis.EntityId? id = default) { }
        public override string Caption { get; }
        public override Dramatis.RelationDescriptor Descriptor { get; }
        public required string Summary { get; init; }
        public static Dramatis.RelationDescriptor TypeDescriptor { get; }
        protected override void CheckMembers(ref Dramatis.ValidationReport report) { }
        public override void VisitMembers(Dramatis.MemberVisitor visitor) { }
    }
    public sealed class SchemaDescriptor : System.IEquatable<Dramatis.SchemaDescriptor>
    {
        public SchemaDescriptor(string Namespace, string? Version) { }
        public Dramatis.Many<Dramatis.ActorDescriptor> Actors { get; init; }
        public System.Func<Dramatis.Many<Dramatis.ValueDescriptor>>? ListValues { get; init; }
        public string Namespace { get; init; }
        public Dramatis.Many<Dramatis.RelationDescriptor> Relations { get; init; }
        public Dramatis.Many<Dramatis.RoleDescriptor> Roles { get; init; }
        public string? Summary { get; init; }
        public Dramatis.Many<Dramatis.ValueDescriptor> Values { get; }
        public string? Version { get; init; }
    }
    public enum Severity
    {
        Warning = 0,
        Error = 1,
    }
    public sealed class Source : Dramatis.IAnchor, System.IEquatable<Dramatis.Source>
    {
        public Source(Dramatis.EntityId Id) { }
        public Dramatis.Many<Dramatis.Actor> Authors { get; init; }
        public Dramatis.Many<Dramatis.Doubt> Doubts { get; init; }
        public Dramatis.EntityId Id { get; init; }
        public Dramatis.Many<Dramatis.Inference> Inferences { get; init; }
        public Dramatis.Paragraphing Paragraphing { get; init; }
        public Dramatis.When? Published { get; init; }
        public Dramatis.Actor? Publisher { get; init; }
        public string? TextHash { get; init; }
        public string? Title { get; init; }
        public System.Uri? Uri { get; init; }
        public override string ToString() { }
    }
    public enum SpanPart
    {
        Source = 0,
        Cue = 1,
        Words = 2,
    }
    public abstract class StateRelation : Dramatis.Relation, Dramatis.IPlayer, Dramatis.IRelation, Dramatis.IStateRelation, System.IEquatable<Dramatis.StateRelation>
    {
        protected StateRelation() { }
        public Dramatis.When? During { get; init; }
        public override void VisitMembers(Dramatis.MemberVisitor visitor) { }
    }
    public sealed class TotalBound : System.IEquatable<Dramatis.TotalBound>
    {
        public TotalBound(string Of, Dramatis.Many<string> Per, decimal Most) { }
        public decimal Most { get; init; }
        public string Of { get; init; }
        public Dramatis.Many<string> Per { get; init; }
    }
    public static class ValidationCodes
    {
        public const string Anchor = "anchor";
        public const string Check = "check";
        public const string ClaimId = "claim-id";
        public const string Clash = "clash";
        public const string Correction = "correction";
        public const string Count = "count";
        public const string DuplicateMember = "duplicate-member";
        public const string Enum = "enum";
        public const string Form = "form";
        public const string Holder = "holder";
        public const string Json = "json";
        public const string Length = "length";
        public const string Locator = "locator";
        public const string Missing = "missing";
        public const string Modality = "modality";
        public const string Pattern = "pattern";
        public const string Player = "player";
        public const string Quote = "quote";
        public const string Range = "range";
        public const string Recommended = "recommended";
        public const string Referenced = "referenced";
        public const string Scheme = "scheme";
        public const string Text = "text";
        public const string Twice = "twice";
        public const string Unique = "unique";
        public const string Unit = "unit";
        public const string UnknownActor = "unknown-actor";
        public const string UnknownClaim = "unknown-claim";
        public const string UnknownMember = "unknown-member";
        public const string UnknownSource = "unknown-source";
        public const string UnknownType = "unknown-type";
        public const string Unstorable = "unstorable";
        public const string Wording = "wording";
    }
    public sealed class ValidationException : System.Exception
    {
        public ValidationException(string subject, System.Collections.Generic.IReadOnlyList<Dramatis.ValidationIssue> issues) { }
        public System.Collections.Generic.IReadOnlyList<Dramatis.ValidationIssue> Issues { get; }
    }
    public sealed class ValidationIssue : System.IEquatable<Dramatis.ValidationIssue>
    {
        public ValidationIssue(string Code, string Path, string Message, Dramatis.Severity Severity) { }
        public string Code { get; init; }
        public string Message { get; init; }
        public string Path { get; init; }
        public string? Pointer { get; init; }
        public Dramatis.Severity Severity { get; init; }
        public override string ToString() { }
    }
    public struct ValidationReport
    {
        public int ErrorCount { get; }
        public bool IsValid { get; }
        public System.Collections.Generic.IReadOnlyList<Dramatis.ValidationIssue> Issues { get; }
        public void Add(string code, Dramatis.MemberPath path, string message, Dramatis.Severity severity = 1) { }
        public void Broken(string rule, System.Exception error, Dramatis.Severity severity = 1) { }
        public void Broken(string rule, string message, Dramatis.Severity severity = 1) { }
        public void Check(System.Exception error, string? value, string type, Dramatis.MemberPath path) { }
        public void Check(bool passes, string? value, string type, Dramatis.MemberPath path) { }
        public void Count(int count, int least, int most, Dramatis.MemberPath path) { }
        public void Count(Dramatis.IActor actor, int count, int least, int most, Dramatis.MemberPath path) { }
        public void Defined(bool defined, string type, Dramatis.MemberPath path) { }
        public void Length(string? value, int least, int most, Dramatis.MemberPath path) { }
        public void Pattern(bool matches, string? value, string pattern, Dramatis.MemberPath path) { }
        public void Plays(bool plays, string allowed, Dramatis.MemberPath path) { }
        public void Range(Dramatis.EdtfDate? value, Dramatis.EdtfDate? least, Dramatis.EdtfDate? most, Dramatis.MemberPath path) { }
        public void Range(Dramatis.Quantity? value, decimal? least, decimal? most, Dramatis.MemberPath path) { }
        public void Range(System.DateTimeOffset? value, System.DateTimeOffset? least, System.DateTimeOffset? most, Dramatis.MemberPath path) { }
        public void Range(decimal? value, decimal? least, decimal? most, Dramatis.MemberPath path) { }
        public void Range(long? value, long? least, long? most, Dramatis.MemberPath path) { }
        public void Recommended(bool given, Dramatis.MemberPath path) { }
        public void Required(bool given, Dramatis.MemberPath path) { }
        public void Required(Dramatis.IActor actor, bool given, Dramatis.MemberPath path) { }
        public void Scheme(System.Uri? value, Dramatis.MemberPath path, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> schemes) { }
        public void Unit(Dramatis.Quantity? value, Dramatis.MemberPath path, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> units) { }
    }
    public sealed class ValueDescriptor : System.IEquatable<Dramatis.ValueDescriptor>
    {
        public ValueDescriptor(string Name, string? Base) { }
        public string? Base { get; init; }
        public Dramatis.ValueLimits? Limits { get; init; }
        public string Name { get; init; }
        public string? Summary { get; init; }
        public Dramatis.Many<Dramatis.EnumValueDescriptor> Values { get; init; }
    }
    public sealed class ValueLimits : System.IEquatable<Dramatis.ValueLimits>
    {
        public ValueLimits() { }
        public string? Least { get; init; }
        public int? MaxLength { get; init; }
        public int? MinLength { get; init; }
        public string? Most { get; init; }
        public string? Pattern { get; init; }
        public Dramatis.Many<string> Schemes { get; init; }
        public Dramatis.Many<string>? Units { get; init; }
    }
    public sealed class When : System.IComparable<Dramatis.When>, System.IEquatable<Dramatis.When>, System.IParsable<Dramatis.When>, System.ISpanParsable<Dramatis.When>
    {
        public Dramatis.IAnchor? Anchor { get; }
        public Dramatis.EdtfDuration? By { get; }
        public Dramatis.EdtfDate? Date { get; }
        public System.DayOfWeek? DayOfWeek { get; }
        public Dramatis.EdtfMoment? Earliest { get; }
        public Dramatis.EdtfInterval? Interval { get; }
        public bool IsCalendar { get; }
        public Dramatis.EdtfMoment? Latest { get; }
        public Dramatis.EdtfDuration? LeastLength { get; }
        public Dramatis.EdtfDuration? Length { get; }
        public int? MonthOfYear { get; }
        public Dramatis.EdtfDuration? MostLength { get; }
        public int Offset { get; }
        public Dramatis.WhenRelation Relation { get; }
        public string? Words { get; }
        public int YearOffset { get; }
        public int CompareTo(Dramatis.When? other) { }
        public bool Equals(Dramatis.When? other) { }
        public override bool Equals(object? obj) { }
        public Dramatis.Truth FallsIn(Dramatis.When other) { }
        public Dramatis.When For(Dramatis.EdtfDuration length) { }
        public Dramatis.When For(Dramatis.EdtfDuration? atLeast = default, Dramatis.EdtfDuration? atMost = default) { }
        public override int GetHashCode() { }
        public Dramatis.Truth Intersects(Dramatis.When other) { }
        public Dramatis.Truth IsAfter(Dramatis.When other) { }
        public Dramatis.Truth IsBefore(Dramatis.When other) { }
        public override string ToString() { }
        public Dramatis.When Worded(string words) { }
        public static Dramatis.When After(Dramatis.IAnchor x) { }
        public static Dramatis.When After(Dramatis.When x) { }
        public static Dramatis.When After(Dramatis.IAnchor x, Dramatis.EdtfDuration by) { }
        public static Dramatis.When After(Dramatis.When x, Dramatis.EdtfDuration by) { }
        public static Dramatis.When AsOf(Dramatis.IAnchor x) { }
        public static Dramatis.When AsOf(Dramatis.When x) { }
        public static Dramatis.When At(Dramatis.IAnchor x) { }
        public static Dramatis.When At(Dramatis.When x) { }
        public static Dramatis.When Before(Dramatis.IAnchor x) { }
        public static Dramatis.When Before(Dramatis.When x) { }
        public static Dramatis.When Before(Dramatis.IAnchor x, Dramatis.EdtfDuration by) { }
        public static Dramatis.When Before(Dramatis.When x, Dramatis.EdtfDuration by) { }
        public static Dramatis.When Day(Dramatis.IAnchor x, int offset = 0) { }
        public static Dramatis.When Day(Dramatis.When x, int offset = 0) { }
        public static Dramatis.When During(Dramatis.IAnchor x) { }
        public static Dramatis.When During(Dramatis.When x) { }
        public static Dramatis.When Last(System.DayOfWeek day, Dramatis.IAnchor x) { }
        public static Dramatis.When Last(System.DayOfWeek day, Dramatis.When x) { }
        public static Dramatis.When Last(int month, Dramatis.IAnchor x) { }
        public static Dramatis.When Last(int month, Dramatis.When x) { }
        public static Dramatis.When LastWeekend(Dramatis.IAnchor x) { }
        public static Dramatis.When LastWeekend(Dramatis.When x) { }
        public static Dramatis.When Month(Dramatis.IAnchor x, int offset = 0) { }
        public static Dramatis.When Month(Dramatis.When x, int offset = 0) { }
        public static Dramatis.When Month(int month, Dramatis.IAnchor x) { }
        public static Dramatis.When Month(int month, Dramatis.When x) { }
        public static Dramatis.When Next(System.DayOfWeek day, Dramatis.IAnchor x) { }
        public static Dramatis.When Next(System.DayOfWeek day, Dramatis.When x) { }
        public static Dramatis.When Next(int month, Dramatis.IAnchor x) { }
        public static Dramatis.When Next(int month, Dramatis.When x) { }
        public static Dramatis.When NextWeekend(Dramatis.IAnchor x) { }
        public static Dramatis.When NextWeekend(Dramatis.When x) { }
        public static Dramatis.When Parse(string s) { }
        public static Dramatis.When Parse(System.ReadOnlySpan<char> s, System.IFormatProvider? provider) { }
        public static Dramatis.When Parse(string s, System.IFormatProvider? provider) { }
        public static Dramatis.When Throughout(Dramatis.EdtfDuration by, Dramatis.IAnchor? before = null, Dramatis.IAnchor? after = null) { }
        public static Dramatis.When Throughout(Dramatis.EdtfDuration by, Dramatis.When? before = null, Dramatis.When? after = null) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Dramatis.When? result) { }
        public static bool TryParse(System.ReadOnlySpan<char> s, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Dramatis.When? result, out Dramatis.EdtfError error) { }
        public static bool TryParse(System.ReadOnlySpan<char> s, System.IFormatProvider? provider, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Dramatis.When result) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, System.IFormatProvider? provider, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Dramatis.When result) { }
        public static Dramatis.When Week(Dramatis.IAnchor x, int offset = 0) { }
        public static Dramatis.When Week(Dramatis.When x, int offset = 0) { }
        public static Dramatis.When Weekday(System.DayOfWeek day, Dramatis.IAnchor x) { }
        public static Dramatis.When Weekday(System.DayOfWeek day, Dramatis.When x) { }
        public static Dramatis.When Weekend(Dramatis.IAnchor x) { }
        public static Dramatis.When Weekend(Dramatis.When x) { }
        public static Dramatis.When Within(Dramatis.EdtfDuration by, Dramatis.IAnchor? before = null, Dramatis.IAnchor? after = null) { }
        public static Dramatis.When Within(Dramatis.EdtfDuration by, Dramatis.When? before = null, Dramatis.When? after = null) { }
        public static Dramatis.When Worded(string words, Dramatis.EdtfDuration? length = default) { }
        public static Dramatis.When Year(Dramatis.IAnchor x, int offset = 0) { }
        public static Dramatis.When Year(Dramatis.When x, int offset = 0) { }
        public static Dramatis.When op_Implicit(Dramatis.EdtfDate date) { }
        public static Dramatis.When op_Implicit(Dramatis.EdtfInterval interval) { }
        public static Dramatis.When op_Implicit(System.DateOnly day) { }
        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("s")]
        public static Dramatis.When? op_Implicit(string? s) { }
    }
    public enum WhenRelation
    {
        At = 0,
        AsOf = 1,
        Before = 2,
        After = 3,
        During = 4,
        Year = 5,
        Day = 6,
        Week = 7,
        Month = 8,
        Weekday = 9,
        Last = 10,
        Next = 11,
        WithinBefore = 12,
        WithinAfter = 13,
        ThroughoutBefore = 14,
        ThroughoutAfter = 15,
        Worded = 16,
        NamedMonth = 17,
        LastMonth = 18,
        NextMonth = 19,
        Weekend = 20,
        LastWeekend = 21,
        NextWeekend = 22,
    }
    public sealed class Wording : System.IEquatable<Dramatis.Wording>
    {
        public Wording(Dramatis.Actor Who, string Words) { }
        public string? How { get; init; }
        public Dramatis.Actor Who { get; init; }
        public string Words { get; init; }
    }
}
namespace Dramatis.CompilerServices
{
    public abstract class ActorBuilder<T, TBuilder> : Dramatis.CompilerServices.EntityBuilder<T, TBuilder>
        where T : Dramatis.Actor
        where TBuilder : Dramatis.CompilerServices.ActorBuilder<T, TBuilder>
    {
        protected ActorBuilder(T draft) { }
        protected override T ReadMembers(Dramatis.CompilerServices.MemberReader members) { }
        public TBuilder WithIdentification(Dramatis.Identification identification) { }
    }
    public static class CaptionRest
    {
        public static string Of(Dramatis.Entity entity, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> shown) { }
    }
    public static class CaptionText
    {
        public static string Of(Dramatis.FieldValue? value) { }
        public static string Of(Dramatis.IPlayer? player) { }
        public static string Of<T>(Dramatis.Many<T> values) { }
        public static string Of<T>(Dramatis.Many<T> values, System.Func<T, Dramatis.FieldValue> shown) { }
    }
    public abstract class EntityBuilder<T, TBuilder>
        where T : Dramatis.Entity
        where TBuilder : Dramatis.CompilerServices.EntityBuilder<T, TBuilder>
    {
        protected EntityBuilder(T draft) { }
        protected T Draft { get; }
        protected virtual System.Collections.Generic.IReadOnlyList<string> Required { get; }
        public T Build() { }
        protected TValue Given<TValue>(TValue? value, string member)
            where TValue :  struct { }
        public T Read(Dramatis.CompilerServices.MemberReader members) { }
        protected virtual T ReadMembers(Dramatis.CompilerServices.MemberReader members) { }
        protected TBuilder Set(T draft) { }
        protected TBuilder Set(T draft, string member) { }
        public bool TryBuild([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? value, out Dramatis.ValidationReport report) { }
        protected static Dramatis.Many<TValue> Add<TValue>(Dramatis.Many<TValue> values, System.ReadOnlySpan<TValue> more) { }
    }
    public delegate bool EnumParser<T>(string? name, out T value);
    public abstract class EventBuilder<T, TBuilder> : Dramatis.CompilerServices.RelationBuilder<T, TBuilder>
        where T : Dramatis.EventRelation
        where TBuilder : Dramatis.CompilerServices.EventBuilder<T, TBuilder>
    {
        protected EventBuilder(T draft) { }
        protected override T ReadMembers(Dramatis.CompilerServices.MemberReader members) { }
        public TBuilder WithOn(Dramatis.When on) { }
    }
    public interface IUnnamed<T>
        where T : Dramatis.Actor, Dramatis.CompilerServices.IUnnamed<T>
    {
        T Make(Dramatis.EntityId id, string words);
    }
    public sealed class JsonForm
    {
        public static Dramatis.CompilerServices.JsonForm Of<T>()
            where T :  class, Dramatis.IPlayer { }
        public static Dramatis.CompilerServices.JsonForm Of<T>(Dramatis.CompilerServices.Scalar<T> scalar)
            where T :  struct { }
    }
    public abstract class MemberReader
    {
        public Dramatis.EntityId? Happening { get; }
        public Dramatis.Identification Identification { get; }
        public T? Get<T>(string member, Dramatis.CompilerServices.Scalar<T> scalar, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> formerly) { }
        public Dramatis.Many<T> GetMany<T>(string member, Dramatis.CompilerServices.Scalar<T> scalar, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> formerly) { }
        public T? GetOrNull<T>(string member, Dramatis.CompilerServices.Scalar<T> scalar, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> formerly)
            where T :  struct { }
        public T? GetPlayer<T>(string member, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> formerly)
            where T :  class, Dramatis.IPlayer { }
        public Dramatis.Many<T> GetPlayers<T>(string member, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<string> formerly)
            where T :  class, Dramatis.IPlayer { }
    }
    public abstract class RelationBuilder<T, TBuilder> : Dramatis.CompilerServices.EntityBuilder<T, TBuilder>
        where T : Dramatis.Relation
        where TBuilder : Dramatis.CompilerServices.RelationBuilder<T, TBuilder>
    {
        protected RelationBuilder(T draft) { }
        protected override T ReadMembers(Dramatis.CompilerServices.MemberReader members) { }
        public TBuilder WithId(Dramatis.EntityId id) { }
    }
    public static class Scalar
    {
        public static Dramatis.CompilerServices.Scalar<bool> Boolean { get; }
        public static Dramatis.CompilerServices.Scalar<Dramatis.EdtfDate> Date { get; }
        public static Dramatis.CompilerServices.Scalar<decimal> Decimal { get; }
        public static Dramatis.CompilerServices.Scalar<System.DateTimeOffset> Instant { get; }
        public static Dramatis.CompilerServices.Scalar<long> Integer { get; }
        public static Dramatis.CompilerServices.Scalar<Dramatis.EdtfInterval> Period { get; }
        public static Dramatis.CompilerServices.Scalar<Dramatis.Quantity> Quantity { get; }
        public static Dramatis.CompilerServices.Scalar<string> Text { get; }
        public static Dramatis.CompilerServices.Scalar<System.Uri> Uri { get; }
        public static Dramatis.CompilerServices.Scalar<Dramatis.When> When { get; }
        public static Dramatis.CompilerServices.Scalar<T> As<T, TScalar>(this Dramatis.CompilerServices.Scalar<TScalar> scalar, System.Func<TScalar, T> make, System.Func<T, TScalar> unmake, Dramatis.CompilerServices.ValueCheck<T> check) { }
        public static Dramatis.CompilerServices.Scalar<T> Enum<T>(Dramatis.CompilerServices.EnumParser<T> parse, params string[] names)
            where T :  struct, System.Enum { }
    }
    public static class ScalarText
    {
        public static System.DateTimeOffset Instant(string text) { }
        public static System.FormatException Malformed(string? text, string type) { }
        public static bool TryRead(string? text, out Dramatis.EdtfDate value) { }
        public static bool TryRead(string? text, out Dramatis.EdtfInterval value) { }
        public static bool TryRead(string? text, out Dramatis.Quantity value) { }
        public static bool TryRead(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Dramatis.When? value) { }
        public static bool TryRead(string? text, out System.DateTimeOffset value) { }
        public static bool TryRead(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out System.Uri? value) { }
        public static bool TryRead(string? text, out bool value) { }
        public static bool TryRead(string? text, out decimal value) { }
        public static bool TryRead(string? text, out long value) { }
        public static bool TryRead([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) { }
    }
    public sealed class Scalar<T>
    {
        public Dramatis.ValueDescriptor Declaration { get; }
        public Dramatis.CompilerServices.Scalar<T> Declared(System.Func<Dramatis.ValueDescriptor> declare) { }
    }
    public sealed class SchemaJson : System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
    {
        public SchemaJson(System.Func<System.Collections.Generic.IReadOnlyList<Dramatis.SchemaDescriptor>> schemas, [System.Runtime.CompilerServices.ParamCollection] [System.Runtime.CompilerServices.ScopedRef] System.ReadOnlySpan<Dramatis.CompilerServices.JsonForm> forms) { }
        public Dramatis.CompilerServices.SchemaJson Against(System.Func<Dramatis.IFactLookup> lookup) { }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type, System.Text.Json.JsonSerializerOptions options) { }
    }
    public abstract class StateBuilder<T, TBuilder> : Dramatis.CompilerServices.RelationBuilder<T, TBuilder>
        where T : Dramatis.StateRelation
        where TBuilder : Dramatis.CompilerServices.StateBuilder<T, TBuilder>
    {
        protected StateBuilder(T draft) { }
        protected override T ReadMembers(Dramatis.CompilerServices.MemberReader members) { }
        public TBuilder WithDuring(Dramatis.When during) { }
    }
    public delegate void ValueCheck<T>(T value, ref Dramatis.ValidationReport report, Dramatis.MemberPath path);
}