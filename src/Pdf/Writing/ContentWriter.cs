using ThiDua.Formats.Fonts;
using ThiDua.Formats.Styles;
using ThiDua.Pdf.Frames;

namespace ThiDua.Pdf.Writing;

/// <summary>
/// Writes what is drawn on a page (PDF 1.7, 7.8.2). Consecutive text of one element is one stretch of marked content, an image is
/// one; lines are drawn after both, so that they do not cut them apart.
/// </summary>
/// <param name="content">Where to.</param>
/// <param name="page">The page.</param>
/// <param name="pageIndex">Its index, from 0.</param>
/// <param name="fonts">The fonts of the document.</param>
/// <param name="images">The images of the document.</param>
/// <param name="structure">Takes note of marked content.</param>
internal sealed class ContentWriter(
    PooledBuffer content, PageFrame page, int pageIndex, DocumentFonts fonts, DocumentImages images, StructureIndex structure)
{
    private readonly long _height = PdfSyntax.Thousandths(page.Height);
    private StructureElement? _element;
    private bool _open;
    private FontFace? _face;
    private long _size;
    private Colour _fill;
    private long _x;
    private long _y;

    /// <summary>Writes the page.</summary>
    public void Write()
    {
        content.Write("0 g\n"u8);
        foreach (var item in page.Items)
        {
            if (item is TextFrame { Text.Length: > 0 } text)
            {
                WriteText(text);
            }
            else if (item is ImageFrame image)
            {
                Close();
                WriteImage(image);
            }
        }

        Close();
        WriteRules();
    }

    private void WriteText(TextFrame text)
    {
        if (!_open || !ReferenceEquals(_element, text.Element))
        {
            Close();
            Open(text.Element);
        }

        SetFill(text.Colour);
        SetFont(text.Face, PdfSyntax.Thousandths(text.Size));
        MoveTo(PdfSyntax.Thousandths(text.X), _height - PdfSyntax.Thousandths(text.Y));
        if (text.SpaceExtra == 0 || !text.Text.Contains(' ', StringComparison.Ordinal))
        {
            WriteString(text.Text, fonts[text.Face]);
            content.Write("Tj\n"u8);
        }
        else
        {
            WriteJustified(text);
        }
    }

    private void Open(StructureElement? element)
    {
        WriteMark(element);
        content.Write("BT\n"u8);
        (_element, _open, _x, _y) = (element, true, 0, 0);
    }

    private void WriteMark(StructureElement? element)
    {
        if (element is null)
        {
            content.Write("/Artifact<</Type/Pagination>>BDC\n"u8);
        }
        else
        {
            content.Write(StructureWriter.Name(element.Type));
            content.Write("<</MCID "u8);
            content.Integer(structure.Mark(element, pageIndex));
            content.Write(">>BDC\n"u8);
        }
    }

    private void Close()
    {
        if (_open)
        {
            content.Write("ET\nEMC\n"u8);
            _open = false;
        }
    }

    private void SetFont(FontFace face, long size)
    {
        if (_face == face && _size == size)
        {
            return;
        }

        content.Write("/F"u8);
        content.Integer((int)face);
        content.WriteByte((byte)' ');
        content.NumberFromThousandths(size);
        content.Write(" Tf\n"u8);
        (_face, _size) = (face, size);
    }

    private void SetFill(Colour colour)
    {
        if (colour != _fill)
        {
            WriteColour(colour);
            content.Write("rg\n"u8);
            _fill = colour;
        }
    }

    private void WriteColour(Colour colour)
    {
        foreach (var part in (ReadOnlySpan<byte>)[colour.Red, colour.Green, colour.Blue])
        {
            content.Number(part / (double)byte.MaxValue);
            content.WriteByte((byte)' ');
        }
    }

    private void MoveTo(long x, long y)
    {
        content.NumberFromThousandths(x - _x);
        content.WriteByte((byte)' ');
        content.NumberFromThousandths(y - _y);
        content.Write(" Td\n"u8);
        (_x, _y) = (x, y);
    }

    // The operator that widens spaces (Tw) does not work with two-byte codes, so each space is followed by a move.
    private void WriteJustified(TextFrame text)
    {
        var move = PdfSyntax.Thousandths(-text.SpaceExtra * 1000 / text.Size);
        var font = fonts[text.Face];
        var rest = text.Text.AsSpan();
        content.WriteByte((byte)'[');
        for (var space = rest.IndexOf(' '); space >= 0; space = rest.IndexOf(' '))
        {
            WriteString(rest[..(space + 1)], font);
            content.NumberFromThousandths(move);
            rest = rest[(space + 1)..];
        }

        if (!rest.IsEmpty)
        {
            WriteString(rest, font);
        }

        content.Write("]TJ\n"u8);
    }

    private void WriteString(ReadOnlySpan<char> text, EmbeddedFont font)
    {
        content.WriteByte((byte)'(');
        foreach (var c in text)
        {
            var code = font.Code(c);
            content.StringByte((byte)(code >> 8));
            content.StringByte((byte)code);
        }

        content.WriteByte((byte)')');
    }

    /// <summary>An image fills the unit square, which is stretched and moved to its place.</summary>
    private void WriteImage(ImageFrame image)
    {
        WriteMark(image.Element);
        content.Write("q "u8);
        content.Number(image.Width);
        content.Write(" 0 0 "u8);
        content.Number(image.Height);
        content.WriteByte((byte)' ');
        WritePoint(image.X, image.Y + image.Height);
        content.Write(" cm/I"u8);
        content.Integer(images.Number(image.Image));
        content.Write(" Do Q\nEMC\n"u8);
        if (image.Element is { } element)
        {
            structure[element].Image = image;
        }
    }

    private void WriteRules()
    {
        var any = false;
        long? thickness = null;
        var stroke = Colour.Black;
        foreach (var item in page.Items)
        {
            if (item is not RuleFrame rule)
            {
                continue;
            }

            content.Write(any ? ""u8 : "/Artifact<</Type/Layout>>BDC\n0 G\n"u8);
            any = true;
            if (PdfSyntax.Thousandths(rule.Thickness) is var wanted && wanted != thickness)
            {
                content.NumberFromThousandths(wanted);
                content.Write(" w\n"u8);
                thickness = wanted;
            }

            if (rule.Colour != stroke)
            {
                WriteColour(rule.Colour);
                content.Write("RG\n"u8);
                stroke = rule.Colour;
            }

            WritePoint(rule.X1, rule.Y1);
            content.Write(" m "u8);
            WritePoint(rule.X2, rule.Y2);
            content.Write(" l S\n"u8);
        }

        content.Write(any ? "EMC\n"u8 : ""u8);
    }

    private void WritePoint(double x, double y)
    {
        content.Number(x);
        content.WriteByte((byte)' ');
        content.NumberFromThousandths(_height - PdfSyntax.Thousandths(y));
    }
}
