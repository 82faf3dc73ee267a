package prep.exchange.markdown;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import prep.exchange.item.Items;

/** Images, sounds and videos in HTML, which decks do not support. */
public final class Media {

  private static final Pattern ANY =
      Pattern.compile("(?i)<(?:img|svg|audio|video|object|embed|iframe)\\b");

  private static final int LONGEST = 80;

  private Media() {}

  /** Reports each of them as left out. */
  public static void leaveOut(String html, Items items, int line) {
    if (!ANY.matcher(html).find()) {
      return;
    }
    for (Element element :
        Jsoup.parseBodyFragment(html).select("img, svg, audio, video, object, embed, iframe")) {
      String kind =
          switch (element.normalName()) {
            case "img", "svg" -> "picture";
            case "audio" -> "sound";
            case "video" -> "film";
            default -> "embedded " + element.normalName();
          };
      leaveOut(kind, address(element), items, line);
    }
  }

  private static String address(Element element) {
    Element source = element.selectFirst("[src], [data]");
    return source == null ? "" : source.attr(source.hasAttr("src") ? "src" : "data");
  }

  /** Reports one. */
  public static void leaveOut(String kind, String name, Items items, int line) {
    boolean shown = !name.isBlank() && name.length() <= LONGEST && !name.startsWith("data:");
    items.leaveOut(
        line, (shown ? "the " + kind + " " + name.strip() : "a " + kind) + " is left out");
  }
}
