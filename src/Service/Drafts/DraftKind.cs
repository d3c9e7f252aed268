namespace ThiDua.Service.Drafts;

/// <summary>What a draft is to become.</summary>
public enum DraftKind
{
    /// <summary>A local plan from a superior's (cụ thể hóa kế hoạch cấp trên).</summary>
    Localization,

    /// <summary>A document from a template (soạn từ mẫu).</summary>
    Document,

    /// <summary>The papers of an award (hồ sơ khen thưởng).</summary>
    Award,
}
