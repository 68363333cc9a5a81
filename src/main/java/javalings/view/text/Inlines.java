package javalings.view.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * The text of one Markdown block. Code keeps its backticks and a link says where it leads, for
 * those who see no colours.
 */
final class Inlines {

  private static final Pattern ABSOLUTE = Pattern.compile("[a-z]+://.*");

  private final List<Line> lines = new ArrayList<>();
  private final List<TextSpan> line = new ArrayList<>();

  private Inlines() {}

  /** Lines as the author broke them by force. */
  static List<Line> of(Node block) {
    var inlines = new Inlines();
    inlines.addChildren(block, Style.PLAIN, "");
    inlines.endLine();
    return inlines.lines;
  }

  private void addChildren(Node parent, Style style, String link) {
    Markdown.children(parent).forEach(child -> add(child, style, link));
  }

  private void add(Node node, Style style, String link) {
    switch (node) {
      case Text text -> line.add(new TextSpan(style, text.getLiteral(), link));
      case Code code -> line.add(new TextSpan(Style.CODE, "`" + code.getLiteral() + "`", link));
      case StrongEmphasis _ -> addChildren(node, Style.TITLE, link);
      case Link target -> addLink(target, style);
      case SoftLineBreak _ -> line.add(TextSpan.plain(" "));
      case HardLineBreak _ -> endLine();
      case HtmlInline _ -> {}
      default -> addChildren(node, style, link);
    }
  }

  private void addLink(Link target, Style style) {
    var url = target.getDestination();
    if (!ABSOLUTE.matcher(url).matches()) {
      addChildren(target, style, "");
      return;
    }
    var before = line.size();
    addChildren(target, Style.PATH, url);
    var text = new Line(line.subList(before, line.size())).text();
    if (!text.equals(url)) {
      line.add(new TextSpan(Style.PATH, " (" + url + ")", url));
    }
  }

  private void endLine() {
    lines.add(new Line(line));
    line.clear();
  }
}
