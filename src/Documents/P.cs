namespace ThiDua.Documents; internal static class Placeholder { }
