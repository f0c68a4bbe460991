const listed = (text: string): readonly string[] => text.trim().split(/\s+/);

// Chosen to be kind beside any noun below, and easy to read aloud. Not listed: colors and builds of people, words that are
// also names, insults or innuendo, food and animals that people are called by, weapons, faith, party and nation; and of two
// words that are alike when misheard, one. A change changes no handle that was given: handles are stored.
export const ADJECTIVES = listed(`
  agile alert artistic attentive awesome balanced bold brave breezy brilliant brisk calm candid capable cheerful
  classic clever colorful comfy composed confident constant cosmic courteous creative curious daring dazzling
  dedicated delightful devoted diligent eager earnest elegant eloquent energetic epic excellent faithful famous
  fearless fluent focused fortunate fresh friendly generous gentle genuine gleaming golden graceful gracious
  grand happy harmonic helpful heroic honest ideal inspired inventive jolly joyful keen kind legendary likable
  lively logical loyal lucky luminous majestic mighty mindful musical natural neat nimble notable observant
  orderly original outgoing patient perceptive playful pleasant poetic poised polite positive practical precise
  prepared proud punctual quick radiant rapid rational reliable remarkable resilient resolute respectful scenic
  secure sensible serene sincere smart smiling sociable soothing sparkling spirited splendid steady studious
  sunlit supportive swift talented thankful thorough thoughtful tidy tranquil truthful unique upbeat useful
  versatile vibrant vigilant vivid welcoming wise witty wonderful zesty
`);

/** Things, landscapes and animals that nobody minds to be. */
export const NOUNS = listed(`
  acorn airship alpaca anchor antelope armchair atlas backpack bakery balcony bamboo banjo basket beacon bicycle
  blossom bookcase boulder bridge butterfly button cabin calendar camera campfire canyon caribou carousel castle
  cello chapter chimney cinema circle clarinet cloud clover comet compass concert cottage cricket curtain
  diamond dolphin domino doorbell dragonfly drum eagle easel echo engine feather festival firefly flamingo
  galaxy garden gazelle geyser glacier goldfish gondola granite guitar hammock harbor harvest heron hillside
  horizon island jaguar jigsaw journal kayak kingfisher kite koala ladder lake lantern leopard library
  lighthouse llama locket magnet mailbox mandolin map marble meadow meteor mirror moonbeam mosaic mountain
  museum narwhal nebula notebook oasis ocean orbit orchard orchestra origami ostrich otter owl painting palace
  parachute pasture pavilion pebble pelican pencil penguin piano pinecone planet postcard prairie puffin puzzle
  pyramid quartz quilt radio railway raindrop reindeer ribbon riddle robot rooftop sailboat salmon sandcastle
  satellite scarf schooner sculpture seagull seahorse seashell sketch skylark sparrow spiral spruce squirrel
  stadium starfish station statue story stream sunbeam sunflower sunrise swan tambourine teapot telescope
  theater thimble thunder tiger toucan trail treasure tulip tunnel turtle umbrella valley violin volcano voyage
  wagon whistle windmill window wombat yacht zebra
`);
