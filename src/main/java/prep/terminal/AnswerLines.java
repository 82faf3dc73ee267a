package prep.terminal;

import java.util.Optional;
import prep.session.Session;

/** Where the lines come from that answer the questions of a session. */
public interface AnswerLines {

  /** The next line for what {@code session} asks; empty where no more come. */
  Optional<String> next(Session session);

  /** Where the line read last stands, such as {@code stdin:3}. */
  String place();
}
