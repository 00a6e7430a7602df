"""What a row says, for whoever asks its words: sentences, points with what they are for, ladders, judgement."""
