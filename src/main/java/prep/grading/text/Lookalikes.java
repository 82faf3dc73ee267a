package prep.grading.text;

/**
 * Terms of the field that are one typo away from another one. Typing one for the other is a
 * mistake, not a typo, even if the deck does not mention it.
 */
final class Lookalikes {

  private Lookalikes() {}

  /**
   * @param word in lower case
   */
  static boolean include(String word) {
    return switch (word) {
      case "setuid", "setgid", "seteuid", "setegid", "getuid", "getgid", "geteuid", "getegid" ->
          true;
      case "sync", "async", "fsync", "synchronous", "asynchronous", "synchronously" -> true;
      case "asynchronously", "symmetric", "asymmetric", "symmetrical", "asymmetrical" -> true;
      case "cyclic", "acyclic", "typical", "atypical", "inode", "vnode", "dnode" -> true;
      case "mount", "umount", "amount", "upload", "unload", "fork", "vfork" -> true;
      case "malloc", "calloc", "valloc", "fopen", "popen", "mutex", "futex" -> true;
      case "strcpy", "strncpy", "strcat", "strncat", "strcmp", "strncmp" -> true;
      case "printf", "fprintf", "sprintf", "vprintf", "scanf", "sscanf", "fscanf" -> true;
      case "execl", "execv", "execle", "execve", "execlp", "execvp" -> true;
      case "stdin", "stdio", "stack", "slack", "stash", "slash", "latch", "batch", "patch" -> true;
      case "shard", "shared", "sharding", "sharing", "polling", "pooling", "pulling" -> true;
      case "locking", "blocking", "mocking", "hosting", "hoisting", "parsing", "passing" -> true;
      case "linting", "listing", "caching", "casting", "padding", "adding" -> true;
      case "loader", "leader", "reader", "header", "render", "inbound", "unbound" -> true;
      case "insert", "invert", "affect", "effect", "adapt", "adopt", "adapter", "adopter" -> true;
      case "spring", "sprint", "multicast", "unicast", "manycast" -> true;
      default -> false;
    };
  }
}
