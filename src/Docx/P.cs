namespace ThiDua.Docx; internal static class Placeholder { }
