package prep.terminal;

import java.util.Optional;
import prep.session.Session;

/** The source of the lines that answer a session's questions. */
public interface AnswerLines {

  /** The next line for what {@code session} asks; empty if there are no more. */
  Optional<String> next(Session session);

  /** The place of the line read last, such as {@code stdin:3}. */
  String place();
}
