namespace ThiDua.Catalogue;

/// <summary>What a unit is named after, which decides how its kind is written (cách viết tên đơn vị hành chính).</summary>
public enum UnitNaming
{
    /// <summary>An ordinary name: small kind, bare place name (xã Bình Lư; Bình Lư).</summary>
    Proper,

    /// <summary>A name that starts with a number: capital kind, always with it (Phường 1 Bảo Lộc).</summary>
    NumberLed,

    /// <summary>A name that ends with a number, written as an ordinary one (xã A Lưới 1; A Lưới 1).</summary>
    NumberTail,

    /// <summary>Named after a person (tên người): as an ordinary name unless the caller asks for the capital kind.</summary>
    Person,

    /// <summary>Named after a historical event (sự kiện lịch sử): as <see cref="Person"/>.</summary>
    Event,

    /// <summary>Written in full with a capital kind everywhere (Thành phố Hồ Chí Minh).</summary>
    AlwaysFull,
}
