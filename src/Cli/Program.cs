Console.WriteLine("alliage");
