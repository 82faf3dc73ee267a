package prep.plan;

/**
 * What is assumed of somebody: how likely a new question is known, by which factors their stability
 * differs from what FSRS says, and how they keep to the plan.
 *
 * @param known the chance that a new question is answered right, 0 to 1
 * @param afterRight the factor for questions that were right the first time
 * @param afterWrong the factor for the others
 * @param pace how long answers take, as a multiple of what is reckoned with
 * @param missed the chance that a day of practice is missed, 0 to 1
 */
record Learned(double known, double afterRight, double afterWrong, double pace, double missed) {

  double factor(boolean rightFirst) {
    return rightFirst ? afterRight : afterWrong;
  }
}
