namespace ThiDua.Catalogue; internal static class Placeholder { }
